import { useState } from 'react'
import { listOpenings } from '#core/contracts/appointments'
import { withOneAfter } from '#core/domain/scheduling/in-a-row'
import type { Mode } from '#core/domain/scheduling/mode'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { useRenewal } from '../../../device/use-renewal'
import type { Appointment } from '../../booking/appointments'
import { Calendar } from '../../booking/calendar'
import { useDraft } from '../../booking/draft'
import { FurtherDays, type Rest } from '../../booking/further-days'
import { ModeChoice } from '../../booking/mode-choice'
import { NoneInARow } from '../../booking/none-in-a-row'
import { OfferChoice } from '../../booking/offer-choice'
import { offersFor } from '../../booking/offers'
import { type Openings, openDays } from '../../booking/openings'
import type { Counsellor } from '../../booking/place'
import { TakePlace } from '../../booking/take-place'
import type { Wish } from '../../booking/wish'

interface ChoosePlaceProps {
  readonly counsellor: Counsellor
  readonly now: Instant
  /** Null where nobody was asked what they look for. */
  readonly wish: Wish | null
  readonly moving: Appointment | null
  /** Whom it is for was chosen before. */
  readonly chosen: boolean
  readonly onBooked: (appointment: Appointment) => void
}

/** What and how, where there is a choice; which day, what time; then one sheet to say yes to. */
export function ChoosePlace({ counsellor, now, wish, moving, chosen, onBooked }: ChoosePlaceProps) {
  const { draft } = useDraft()
  const inARow = chosen && draft.second !== null
  const [rest, setRest] = useState<Rest | null>(null)
  const asked = useReading(listOpenings, { counsellorIds: [counsellor.id], ...rest })
  const ready = asked.state === 'ready'
  useRenewal(ready && !rest && asked.value.dates[0] !== dateOf(now), now, ready ? asked.retry : undefined)
  const [date, setDate] = useState<CivilDate | null>(null)
  const [offerId, setOfferId] = useState<string | null>(null)
  const [chosenMode, setMode] = useState<Mode | null>(wish?.mode ?? moving?.mode ?? null)
  const offers = offersFor(counsellor, wish, moving)
  const offer = offers.find(({ id }) => id === offerId) ?? offers[0]
  const modes = offer?.modes ?? []
  const mode = chosenMode !== null && modes.includes(chosenMode) ? chosenMode : (modes[0] ?? 'room')

  const daysOf = (openings: Openings) =>
    openDays(openings, now).map((day) => ({
      ...day,
      times: (inARow ? withOneAfter(day.times) : day.times).filter(
        (one) => one.offerId === offer?.id && one.modes.includes(mode),
      ),
    }))

  return (
    <TakePlace now={now} guided={wish !== null && !chosen} moving={moving} onBooked={onBooked}>
      {(choose, place) => (
        <>
          {offers.length > 1 ? <OfferChoice offers={offers} chosen={offer?.id ?? ''} onChoose={setOfferId} /> : null}
          {modes.length > 1 ? <ModeChoice offered={modes} chosen={mode} onChoose={setMode} /> : null}
          <Answer asked={asked} rows={2}>
            {(openings) => (
              <>
                <Calendar
                  days={daysOf(openings)}
                  now={now}
                  date={date}
                  taken={place?.time.start ?? null}
                  none={inARow ? <NoneInARow until={openings.dates.at(-1) ?? dateOf(now)} now={now} /> : undefined}
                  waitFor={{
                    counsellor: counsellor.id,
                    site: [...new Set(offers.map(({ siteId }) => siteId))].join('.'),
                    ...(wish?.topic && { about: '1' }),
                  }}
                  onDate={setDate}
                  onTime={(time) => {
                    setDate(dateOf(time.start))
                    const topic = wish?.topic ?? null
                    const { start, end } = time
                    choose({
                      ...{ counsellor, modes: [mode], siteId: null },
                      ...{ time: { start, end, offerId: time.offerId } },
                      topic: topic !== null && offer?.topics.includes(topic) ? topic : null,
                    })
                  }}
                />
                {openings.next || rest ? <FurtherDays next={openings.next} onGo={setRest} /> : null}
              </>
            )}
          </Answer>
        </>
      )}
    </TakePlace>
  )
}

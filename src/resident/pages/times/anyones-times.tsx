import { useState } from 'react'
import { listAnyone } from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/mode'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { useRenewal } from '../../../device/use-renewal'
import { SiteFilter } from '../../../pages/booking/site-filter'
import type { Appointment } from '../../booking/appointments'
import { Calendar } from '../../booking/calendar'
import { FurtherDays, type Rest } from '../../booking/further-days'
import { ModeChoice } from '../../booking/mode-choice'
import { NoneInARow } from '../../booking/none-in-a-row'
import { daysOfAnyone } from '../../booking/openings'
import type { Counsellor } from '../../booking/place'
import { TakePlace } from '../../booking/take-place'
import { askedFor, type Wish } from '../../booking/wish'

interface AnyonesTimesProps {
  readonly counsellors: readonly Counsellor[]
  /** At least one. */
  readonly modes: readonly Mode[]
  readonly wish: Wish
  readonly guided: boolean
  /** For two who come together. */
  readonly inARow: boolean
  readonly now: Instant
  readonly onBooked: (appointment: Appointment) => void
}

export function AnyonesTimes({ counsellors, modes, wish, guided, inARow, now, onBooked }: AnyonesTimesProps) {
  const [chosenMode, setMode] = useState(wish.mode)
  const [siteId, setSiteId] = useState<string | null>(null)
  const [date, setDate] = useState<CivilDate | null>(null)
  const [rest, setRest] = useState<Rest | null>(null)
  const mode = chosenMode !== null && modes.includes(chosenMode) ? chosenMode : (modes[0] ?? 'room')
  const asked = useReading(listAnyone, {
    ...askedFor({ ...wish, mode }),
    ...(inARow && { inARow }),
    ...(mode === 'room' && siteId !== null && { siteId }),
    ...rest,
  })
  const ready = asked.state === 'ready'
  useRenewal(ready && asked.value.bookable.from !== dateOf(now), now, ready ? asked.retry : undefined)

  return (
    <TakePlace now={now} guided={guided} onBooked={onBooked}>
      {(choose, place) => (
        <>
          {modes.length > 1 ? <ModeChoice offered={modes} chosen={mode} onChoose={setMode} /> : null}
          {mode === 'room' ? <SiteFilter counsellors={counsellors} chosen={siteId} onChoose={setSiteId} /> : null}
          <Answer asked={asked} rows={4}>
            {(answer) => (
              <>
                <Calendar
                  days={daysOfAnyone(answer, now)}
                  now={now}
                  date={date}
                  taken={place?.time.start ?? null}
                  none={inARow ? <NoneInARow until={answer.bookable.until} now={now} /> : undefined}
                  waitFor={{
                    ...(mode === 'room' && siteId !== null && { site: siteId }),
                    ...(wish.topic && { about: '1' }),
                  }}
                  onDate={setDate}
                  onTime={({ start, end }) => {
                    setDate(dateOf(start))
                    choose({
                      ...{ counsellor: null, time: { start, end }, modes: [mode], topic: wish.topic },
                      siteId: mode === 'room' ? siteId : null,
                    })
                  }}
                />
                {answer.next || rest ? <FurtherDays next={answer.next} onGo={setRest} /> : null}
              </>
            )}
          </Answer>
        </>
      )}
    </TakePlace>
  )
}

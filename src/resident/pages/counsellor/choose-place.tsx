import { useState } from 'react'
import { listOpenings } from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/mode'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { useRenewal } from '../../../device/use-renewal'
import type { Appointment } from '../../booking/appointments'
import { ModeChoice } from '../../booking/mode-choice'
import type { Counsellor } from '../../booking/place'
import { TakePlace } from '../../booking/take-place'
import { DaysAndTimes } from './days-and-times'

interface ChoosePlaceProps {
  readonly counsellor: Counsellor
  readonly now: Instant
  readonly onBooked: (appointment: Appointment) => void
}

/** How, which day, what time; then one sheet to say yes to. */
export function ChoosePlace({ counsellor, now, onBooked }: ChoosePlaceProps) {
  const asked = useReading(listOpenings, { counsellorIds: [counsellor.id] })
  const ready = asked.state === 'ready'
  useRenewal(ready && asked.value.dates[0] !== dateOf(now), now, ready ? asked.retry : undefined)
  const [mode, setMode] = useState<Mode>(counsellor.modes[0] ?? 'room')
  const [date, setDate] = useState<CivilDate | null>(null)

  return (
    <TakePlace now={now} onBooked={onBooked}>
      {(choose, place) => (
        <>
          {counsellor.modes.length > 1 ? (
            <ModeChoice offered={counsellor.modes} chosen={mode} onChoose={setMode} />
          ) : null}
          <Answer asked={asked} rows={2}>
            {(openings) => (
              <DaysAndTimes
                openings={openings}
                now={now}
                date={date}
                slot={place?.slot ?? null}
                onDate={setDate}
                onSlot={(slot) => {
                  setDate(dateOf(slot.start))
                  choose({ counsellor, slot, modes: [mode] })
                }}
              />
            )}
          </Answer>
        </>
      )}
    </TakePlace>
  )
}

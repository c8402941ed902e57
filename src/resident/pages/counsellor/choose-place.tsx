import { useState } from 'react'
import { listOpenings } from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/counsellor'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { afterRefusal } from '../../booking/after-refusal'
import type { Appointment } from '../../booking/appointments'
import { DAYS_SHOWN, type Slot } from '../../booking/openings'
import { ConfirmSheet } from './confirm-sheet'
import type { Counsellor } from './counsellor-card'
import { DaysAndTimes } from './days-and-times'
import { ModeChoice } from './mode-choice'

interface ChoosePlaceProps {
  readonly counsellor: Counsellor
  readonly now: Instant
  readonly onBooked: (appointment: Appointment) => void
}

/** How, which day, what time; then one sheet to say yes to. */
export function ChoosePlace({ counsellor, now, onBooked }: ChoosePlaceProps) {
  const today = dateOf(now)
  const asked = useReading(listOpenings, { counsellorIds: [counsellor.id], from: today, days: DAYS_SHOWN })
  const [mode, setMode] = useState<Mode | null>(counsellor.modes[0] ?? null)
  const [date, setDate] = useState<CivilDate | null>(null)
  const [slot, setSlot] = useState<Slot | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  function choose(next: Slot) {
    setRefusal(null)
    setDate(dateOf(next.start))
    setSlot(next)
  }
  function refused(reason: string) {
    setSlot(null)
    setRefusal(reason)
  }

  return (
    <>
      {counsellor.modes.length > 1 ? <ModeChoice offered={counsellor.modes} chosen={mode} onChoose={setMode} /> : null}
      {refusal ? <Refused refusal={refusal} /> : null}
      <Answer asked={asked} rows={2}>
        {({ openings }) => (
          <DaysAndTimes openings={openings} today={today} date={date} slot={slot} onDate={setDate} onSlot={choose} />
        )}
      </Answer>
      {slot && mode ? (
        <ConfirmSheet
          counsellor={counsellor}
          slot={slot}
          mode={mode}
          now={now}
          onClose={() => setSlot(null)}
          onBooked={onBooked}
          onRefused={refused}
        />
      ) : null}
    </>
  )
}

function Refused({ refusal }: { refusal: string }) {
  const mine = (
    <Button kind='secondary' id='see-mine' onPress={() => void openPage('/resident/pages/appointments/index')}>
      看我的预约
    </Button>
  )
  return (
    <Notice kind='warn' id='booking-refused' action={afterRefusal(refusal) === 'see-mine' ? mine : null}>
      {sentenceFor(refusal)}
    </Notice>
  )
}

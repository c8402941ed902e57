import { useState } from 'react'
import { addDays, dateOf, type Instant, instantAt } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { minuteIn } from '../../counsellor/form/written'
import { useNow } from '../../device/use-now'
import { dateIn } from './written-date'

interface ScheduleFieldsProps {
  readonly busy: boolean
  readonly onSchedule: (at: Instant) => void
}

/** A day and a time of it at which the piece shall stand by itself. */
export function ScheduleFields({ busy, onSchedule }: ScheduleFieldsProps) {
  const now = useNow()
  const [date, setDate] = useState(() => addDays(dateOf(now), 1))
  const [time, setTime] = useState('08:00')
  const [trouble, setTrouble] = useState<'date' | 'time' | 'past' | null>(null)

  function schedule() {
    const [day, minute] = [dateIn(date), minuteIn(time)]
    if (day === null) return setTrouble('date')
    if (minute === null || minute === 1440) return setTrouble('time')
    const at = instantAt(day, minute)
    if (at <= now) return setTrouble('past')
    setTrouble(null)
    onSchedule(at)
  }
  return (
    <>
      <Field
        id='schedule-date'
        label='定在哪一天发布'
        value={date}
        most={20}
        trouble={
          trouble === 'date'
            ? '这个日子读不懂，请写成 2027-05-01 这样。'
            : trouble === 'past'
              ? '这个时间已经过去了。'
              : null
        }
        onChange={setDate}
      />
      <Field
        id='schedule-time'
        label='几点'
        value={time}
        most={10}
        trouble={trouble === 'time' ? '请写成 8:00 这样。' : null}
        onChange={setTime}
      />
      <Button kind='secondary' id='schedule-piece' busy={busy} onPress={schedule}>
        到时候自己发布
      </Button>
    </>
  )
}

import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { addDays, type CivilDate, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { dateText } from '../../../wording/dates'
import { DayCards } from './day-cards'

const WEEK = 7

/**
 * Days before today, once they are asked for: first yesterday, whose attendance can still be noted, then a week at a time.
 * Somebody on pause may call two weeks later, and their code stands on the day they missed.
 */
export function EarlierDays({ today, now }: { readonly today: CivilDate; readonly now: Instant }) {
  const [weeks, setWeeks] = useState<number | null>(null)
  const from = (week: number) => addDays(today, -1 - WEEK * week)
  if (weeks === null) {
    return (
      <Button kind='quiet' id='yesterday' onPress={() => setWeeks(0)}>
        看昨天的，补记出席
      </Button>
    )
  }
  return (
    <>
      <Button kind='quiet' id='earlier-week' onPress={() => setWeeks(weeks + 1)}>
        再往前看一周
      </Button>
      {Array.from({ length: weeks }, (_, at) => weeks - at).map((week) => (
        <Span key={week} {...{ from: from(week), days: WEEK, today, now }} />
      ))}
      <Span {...{ from: from(0), days: 1, today, now }} />
    </>
  )
}

interface SpanProps {
  readonly from: CivilDate
  readonly days: number
  readonly today: CivilDate
  readonly now: Instant
}

function Span({ from, days, today, now }: SpanProps) {
  const asked = useReading(listAgenda, { from, days })
  const look = () => (asked.state === 'loading' ? undefined : asked.retry())
  return (
    <Answer asked={asked} rows={2}>
      {({ days: answered, sites }) => {
        const used = answered.filter(({ appointments }) => appointments.length > 0)
        return used.length > 0 ? (
          <DayCards days={used} from={from} sites={sites} now={now} onLook={look} />
        ) : (
          <Text id={`nothing-${from}`}>{emptyText(from, days, today)}</Text>
        )
      }}
    </Answer>
  )
}

function emptyText(from: CivilDate, days: number, today: CivilDate): string {
  if (days === 1) return '昨天没有预约。'
  return `${dateText(from, today)}到${dateText(addDays(from, days - 1), today)}没有预约。`
}

import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { DayCards } from './day-cards'

type Rest = Exclude<OutputOf<typeof listAgenda>['next'], null>

/** The days that one answer had no room for, once they are asked for. */
export function LaterDays({ rest, now }: { readonly rest: Rest; readonly now: Instant }) {
  const [further, setFurther] = useState(false)
  return further ? (
    <AskedDays rest={rest} now={now} />
  ) : (
    <Button kind='secondary' id='later-days' onPress={() => setFurther(true)}>
      看后面的日子
    </Button>
  )
}

function AskedDays({ rest, now }: { readonly rest: Rest; readonly now: Instant }) {
  const asked = useReading(listAgenda, rest)
  const look = () => (asked.state === 'loading' ? undefined : asked.retry())
  return (
    <Answer asked={asked} rows={4}>
      {({ days, next, sites }) => (
        <>
          <DayCards days={days} from={dateOf(now)} sites={sites} now={now} onLook={look} />
          {next ? <LaterDays rest={next} now={now} /> : null}
        </>
      )}
    </Answer>
  )
}

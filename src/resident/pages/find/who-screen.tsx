import { useState } from 'react'
import { listCounsellors } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { openPage } from '../../../navigation/door'
import { CounsellorRow } from '../../../pages/booking/counsellor-row'
import { momentText } from '../../../wording/dates'
import { isOutdated } from '../../booking/outdated'
import { askedFor, currentWish } from '../../booking/wish'
import { NobodyFits } from './nobody-fits'

type Asking = InputOf<typeof listCounsellors>

interface WhoScreenProps {
  /** The appointment that is moved; then it has to be somebody by name. */
  readonly moving: string | null
  /** Whom it is for was chosen before. */
  readonly chosen: boolean
}

export function WhoScreen({ moving, chosen }: WhoScreenProps) {
  const params = { found: '1', ...(chosen && { whom: '1' }) }
  const now = useNow()
  const wish = moving === null ? askedFor(currentWish()) : {}
  const asked = useReading(listCounsellors, wish)
  const ready = asked.state === 'ready'
  useRenewal(ready && isOutdated(asked.value, now), now, ready ? asked.retry : undefined)
  return (
    <Page title='预约' heading={moving === null ? '想和谁谈' : '改成和谁谈'}>
      <Answer asked={asked} rows={4} isEmpty={({ counsellors }) => counsellors.length === 0} empty={<NobodyFits />}>
        {({ counsellors }) => {
          const soonest = counsellors[0]?.nextFree ?? null
          return (
            <>
              {moving === null ? (
                <ListGroup>
                  <ListRow
                    id='anyone'
                    icon='users-round'
                    title='谁都可以，帮我安排'
                    note={soonest === null ? '合适的咨询师里，谁有空就约谁' : `最近的空位：${momentText(soonest, now)}`}
                    onPress={() => void openPage('/resident/pages/times/index', params)}
                  />
                </ListGroup>
              ) : null}
              <Rows asking={wish} now={now} params={moving === null ? params : { move: moving }} />
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

interface RowsProps {
  readonly asking: Asking
  readonly now: Instant
  /** What the page of a counsellor is told. */
  readonly params: Readonly<Record<string, string>>
}

/** One answer's worth, and the next once it is asked for. */
function Rows({ asking, now, params }: RowsProps) {
  const [further, setFurther] = useState(false)
  const asked = useReading(listCounsellors, asking)
  return (
    <Answer asked={asked} rows={4}>
      {({ counsellors, bookable, next }) => (
        <>
          <ListGroup>
            {counsellors.map((one) => (
              <CounsellorRow key={one.id} counsellor={one} until={bookable.until} now={now} params={params} />
            ))}
          </ListGroup>
          {next && further ? <Rows asking={{ ...asking, after: next }} now={now} params={params} /> : null}
          {next && !further ? (
            <Button kind='secondary' id='further-counsellors' onPress={() => setFurther(true)}>
              看更多咨询师
            </Button>
          ) : null}
        </>
      )}
    </Answer>
  )
}

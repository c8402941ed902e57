import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listCounsellors } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { openPage } from '../../../navigation/door'
import { isOutdated } from '../../booking/outdated'
import { ThingRow } from './thing-row'
import '../../refusals'

const isId = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text)

/** What people use by themselves, at one place or at all. */
function ThingsPage() {
  const { site } = useRouter().params
  const now = useNow()
  return (
    <Page title='预约' heading='自己用的' lead='约一段时间自己用，没有人陪着。免费，不用写名字。'>
      <Things asking={{ selfServe: true, ...(isId(site) && { siteId: site }) }} now={now} />
    </Page>
  )
}

/** One answer's worth, and the next once it is asked for. */
function Things({ asking, now }: { readonly asking: InputOf<typeof listCounsellors>; readonly now: Instant }) {
  const [further, setFurther] = useState(false)
  const asked = useReading(listCounsellors, asking)
  const ready = asked.state === 'ready'
  useRenewal(ready && isOutdated(asked.value, now), now, ready ? asked.retry : undefined)
  return (
    <Answer asked={asked} rows={3} isEmpty={({ counsellors }) => counsellors.length === 0} empty={<Nothing />}>
      {({ counsellors, bookable, next }) => (
        <>
          <ListGroup>
            {counsellors.map((one) => (
              <ThingRow key={one.id} thing={one} until={bookable.until} now={now} />
            ))}
          </ListGroup>
          {next && further ? <Things asking={{ ...asking, after: next }} now={now} /> : null}
          {next && !further ? (
            <Button kind='secondary' id='further-things' onPress={() => setFurther(true)}>
              看更多
            </Button>
          ) : null}
        </>
      )}
    </Answer>
  )
}

function Nothing() {
  return (
    <Notice
      kind='empty'
      id='no-things'
      action={
        <Button kind='secondary' id='to-counsellors' onPress={() => void openPage('/pages/booking/index')}>
          看看可以约谁
        </Button>
      }
    >
      这里暂时没有可以自己约的。想找人说说，可以约一位咨询师。
    </Notice>
  )
}

export default asPage(ThingsPage)

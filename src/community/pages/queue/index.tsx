import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readQueue } from '#core/contracts/duty'
import { MINUTE } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useNow } from '../../../device/use-now'
import { useRenewal } from '../../../device/use-renewal'
import { QueueShown } from '../../queue/queue-shown'
import '../../refusals'

/** Who came without an appointment and waits, by their numbers; asked anew each minute while it is open. */
function QueuePage() {
  const now = useNow()
  const meant = useRouter().params['id']
  const [siteId, setSiteId] = useState<string | null>(meant ?? null)
  const [since] = useState(now)
  const asked = useReading(readQueue, { siteId }, { eachLook: true })
  useRenewal(now - since >= MINUTE / 2, now, asked.state === 'ready' ? asked.retry : undefined)
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='现场叫号'>这一页是给在站点值班的工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='现场叫号'
      heading='现场叫号'
      lead='没有预约直接来的，按号先后见。约好时间的先谈，中间有空再叫。只有号，没有名字；过了今天就删。'
    >
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ queue }) => queue === null}
        empty={
          <Notice kind='empty' id='no-site'>
            你的岗位下面现在没有开着的站点。
          </Notice>
        }
      >
        {({ sites, queue }) =>
          queue === null ? null : (
            <>
              {sites.length > 1 ? (
                <ChoiceGroup label='哪个站点'>
                  {sites.map(({ id, name }) => (
                    <Choice
                      key={id}
                      id={`queue-at-${id}`}
                      label={name}
                      chosen={id === queue.siteId}
                      onChoose={() => setSiteId(id)}
                    />
                  ))}
                </ChoiceGroup>
              ) : null}
              <QueueShown key={queue.siteId} queue={queue} now={now} />
            </>
          )
        }
      </Answer>
    </DeskPage>
  )
}

export default asPage(QueuePage)

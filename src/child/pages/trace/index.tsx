import { useRouter } from '@tarojs/taro'
import { readTrace } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { fullDateText, timeText } from '../../../wording/dates'
import { lineText } from './line-words'
import '../../refusals'

const lead =
  '谁来过、谁看过、改了什么，最近的排在前面。“第1位”是最早加入的那位监护人。每个人看到的不全一样：孩子不给看的，这里也不说。'

function TracePage() {
  const { child = '' } = useRouter().params
  const asked = useReading(readTrace, { childId: child })
  return (
    <Page title='记录' heading='谁看过，改过什么' lead={lead}>
      <Answer
        asked={asked}
        isEmpty={({ lines }) => lines.length === 0}
        empty={
          <Notice kind='empty' id='no-trace'>
            还没有可以写在这里的事。
          </Notice>
        }
      >
        {({ lines }) => (
          <ListGroup>
            {lines.map((line, at) => (
              <ListRow
                key={`${line.at} ${line.did} ${lines.length - at}`}
                id={`trace-${line.did}-${at}`}
                title={lineText(line)}
                note={`${fullDateText(dateOf(line.at))} ${timeText(line.at)}`}
              />
            ))}
          </ListGroup>
        )}
      </Answer>
    </Page>
  )
}

export default asPage(TracePage)

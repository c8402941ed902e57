import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { openIssue } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import { openPiece } from '../../../periodical/piece-page'
import { fullDateText } from '../../../wording/dates'
import styles from '../../leaflets.module.scss'
import { PieceRows } from '../../piece-rows'
import '../../refusals'

/** One issue: a word from its editors, and what stands in it, in its order. */
function IssuePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openIssue, { issueId: id })
  const head = asked.state === 'ready' ? asked.value.issue : null
  return (
    <Page
      title='读一读'
      heading={head?.title}
      lead={head ? `心语报 第 ${head.number} 期 · ${fullDateText(head.releasedOn)}` : undefined}
    >
      <Answer asked={asked} rows={6}>
        {(answer) => <Whole answer={answer} />}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-issues' onPress={() => void openPage('/leaflets/pages/issues/index')}>
          看看别的几期
        </Button>
      ) : null}
    </Page>
  )
}

function Whole({ answer: { issue, word, pieces, missing, few } }: { answer: OutputOf<typeof openIssue> }) {
  const first = pieces[0]
  return (
    <>
      <Text id='issue-review' className={styles.note}>
        这一期由心邻内容组编，不是医生。每一篇有没有专业人员审阅过，写在那一篇的最上面。
      </Text>
      <Card id='editors-word' title='编者的话'>
        {word.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Card>
      {missing > 0 ? (
        <Notice kind='info' id={few ? 'issue-few' : 'issue-missing'}>
          {few
            ? `这一期里有 ${missing} 样正在重新核对，剩下的不多了，先不算一期。可以看看别的几期。`
            : `这一期里有 ${missing} 样正在重新核对，先不放出来。别的照常看。`}
        </Notice>
      ) : null}
      {first ? (
        <Button id='read-first' onPress={() => void openPiece(first, { issueId: issue.id, pieces })}>
          从第一篇读起
        </Button>
      ) : null}
      <PieceRows title='这一期有' pieces={pieces} issueId={issue.id} />
      <Button kind='secondary' id='issue-help' icon='life-buoy' onPress={() => void openHelp()}>
        不想读，想找个人说
      </Button>
    </>
  )
}

export default asPage(IssuePage)

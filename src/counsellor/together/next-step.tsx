import type { Outcome, Suggestion } from '#core/domain/assessment/scale'
import { supportLine } from '#core/domain/hotlines/order'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'
import { openPage } from '../../navigation/door'

interface Step {
  readonly title: string
  readonly text: string
  /** A further conversation is what helps. */
  readonly books: boolean
}

const talk: Step = {
  title: '接下来，接着谈谈',
  text: '今天就可以接着听对方说。想多谈几次，现在就替对方约下一次，免费，不用写名字。',
  books: true,
}

const toRead: Step = {
  title: '接下来，念给对方听就好',
  text: '把上面的话念给对方听，别的不用做。日子长了想再看一次，再一起做。',
  books: false,
}

const steps: Record<Suggestion, Step> = {
  read: toRead,
  retest: toRead,
  longer: talk,
  talk,
  'talk-soon': {
    title: '接下来，这几天就再谈一次',
    text: '离开之前，先替对方约好最近的一次。等不及那一天，随时可以打 12356。',
    books: true,
  },
  doctor: {
    title: '接下来，请医生看看',
    text: '请家里人陪着，到社区卫生服务中心或医院当面看看，把这次的回答和平时的样子讲给医生听。怎么去、谁陪，可以现在就和对方一起想。',
    books: false,
  },
}

interface NextStepProps {
  readonly outcome: Pick<Outcome, 'nextStep'>
  /** An answer calls for support: a person soon, however low the total is. */
  readonly needsSupport: boolean
}

/** The one thing a result suggests, said to whoever sits beside them. */
export function NextStep({ outcome, needsSupport }: NextStepProps) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  const suggestion = needsSupport ? 'talk-soon' : outcome.nextStep
  const { title, text, books } = steps[suggestion]
  return (
    <Card id='next-step' title={title}>
      <Paragraph>{text}</Paragraph>
      {books ? (
        <Button kind='secondary' id='to-book-for' onPress={() => void openPage('/counsellor/pages/book-for/index')}>
          替对方约下一次
        </Button>
      ) : null}
      {suggestion === 'talk-soon' && !needsSupport ? <HotlineList entries={supportLine(lines, now, viewer)} /> : null}
    </Card>
  )
}

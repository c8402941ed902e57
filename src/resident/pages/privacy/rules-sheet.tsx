import { retention } from '#core/content/retention'
import { Paragraph } from '../../../components/callable/paragraph'
import { Sheet } from '../../../components/sheet/sheet'

const theirs = retention.filter(({ of }) => of === 'person' || of === 'child' || of === 'nobody')

/** The table itself: each kind, how long, by which rule. */
export function RulesSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet id='rules-sheet' open title='每样留多久' onClose={onClose}>
      <Paragraph>这些是我们现在的做法，还没有请律师看过。到了日子，每天夜里自动清掉。</Paragraph>
      {theirs.map(({ id, what, howLong, source }) => (
        <Paragraph key={id}>{`${what}。${howLong}。依据：${source}。`}</Paragraph>
      ))}
    </Sheet>
  )
}

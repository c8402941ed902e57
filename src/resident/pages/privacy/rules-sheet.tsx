import { retention } from '#core/content/retention'
import { Paragraph } from '../../../components/callable/paragraph'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Sheet } from '../../../components/sheet/sheet'
import { keptUntil } from '../../own-data/words'

const groups = [
  ['person', '你自己的'],
  ['child', '孩子的'],
  ['nobody', '里面没有谁的'],
] as const

/** The table itself: each kind, how long, by which rule. */
export function RulesSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet id='rules-sheet' open title='每样留多久' onClose={onClose}>
      <Paragraph>
        这些是我们现在的做法，还没有请律师看过。到了日子，每天夜里自动清掉。没有写依据的，是我们自己定的，尽量短。
      </Paragraph>
      {groups.map(([whose, title]) => (
        <ListGroup key={whose} title={title}>
          {retention
            .filter(({ of }) => of === whose)
            .map((kind) => (
              <ListRow key={kind.id} title={kind.what} note={keptUntil(kind)} />
            ))}
        </ListGroup>
      ))}
    </Sheet>
  )
}

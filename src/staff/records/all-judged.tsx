import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { DeskTable } from '../../counsellor/desk/table/desk-table'
import { useNow } from '../../device/use-now'
import { AboutOpening } from './about-opening'
import { openingColumns } from './opening-columns'
import { endedText, type Opening, openingTitle } from './words'

const title = '判断过和已经结束的'

/** What is over, to read again: nothing more is done with it. */
export function AllJudged({ judged }: { readonly judged: readonly Opening[] }) {
  const now = useNow()
  return (
    <DeskTable
      title={title}
      columns={[
        ...openingColumns(now),
        { title: '结论', of: (one) => (one.judged ? <Paragraph>{endedText(one)}</Paragraph> : '') },
      ]}
      rows={judged}
      idOf={({ id }) => `judged-${id}`}
    >
      <Heading level={2}>{title}</Heading>
      {judged.map((one) => (
        <Card key={one.id} id={`judged-${one.id}`} title={openingTitle(one, now)} tone='soft'>
          <AboutOpening opening={one} />
        </Card>
      ))}
    </DeskTable>
  )
}

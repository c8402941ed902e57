import { useState } from 'react'
import { askBack, judgeOpening, listToKeep } from '#core/contracts/records'
import { type Judgement, judgementsOf } from '#core/domain/records/opening'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Sheet } from '../../components/sheet/sheet'
import { DeskTable } from '../../counsellor/desk/table/desk-table'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { AboutOpening, StandsNow } from './about-opening'
import { openingColumns } from './opening-columns'
import { judgementWords, MOST_WORDS, type Opening, openingTitle } from './words'
import { WriteBack } from './write-back'

const refreshes = { refreshes: [listToKeep] }

/** What waits for a word of the keeper: at a desk a row opens what is asked and said about it, on a phone all of it stands there. */
export function AllWaiting({ waiting }: { readonly waiting: readonly Opening[] }) {
  const now = useNow()
  const [open, setOpen] = useState<string | null>(null)
  const rows = waiting.map((one, at) => ({ ...one, place: at }))
  const chosen = rows.find(({ id }) => id === open)
  return (
    <>
      <DeskTable
        title='等你判断的'
        columns={[...openingColumns(now), { title: '现在', as: 'word', of: (one) => <StandsNow opening={one} /> }]}
        rows={rows}
        idOf={({ place }) => `waiting-${place}`}
        opens={({ id }) =>
          () =>
            setOpen(id)
          }
      >
        {rows.map((one) => (
          <Card key={one.id} id={`waiting-${one.place}`} title={openingTitle(one, now)}>
            <AboutOpening opening={one} />
            <ToJudge opening={one} at={one.place} />
          </Card>
        ))}
      </DeskTable>
      {chosen ? (
        <Sheet id='judge-sheet' title={openingTitle(chosen, now)} open onClose={() => setOpen(null)}>
          <AboutOpening opening={chosen} />
          <ToJudge opening={chosen} at={chosen.place} />
        </Sheet>
      ) : null}
    </>
  )
}

/** To ask first, and to say once what one thinks of it. */
function ToJudge({ opening: { id, kind }, at }: { readonly opening: Opening; readonly at: number }) {
  const [as, setAs] = useState<Judgement | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const judging = useDoing(judgeOpening, refreshes)
  async function judge() {
    if (as === null) return setTrouble('请先选结论。')
    setTrouble(null)
    const answer = await judging.run({ openingId: id, as, words: words.trim() })
    if (answer.ok) tell('记下了')
    else setTrouble(sentenceFor(answer.refusal))
  }
  return (
    <>
      <WriteBack openingId={id} operation={askBack} label='先问一问' refreshes={refreshes} at={at} />
      <Options label='结论' note='只能写一次。' trouble={trouble}>
        {judgementsOf[kind].map((one) => (
          <Choice
            key={one}
            id={`${one}-${at}`}
            label={judgementWords[one]}
            chosen={as === one}
            onChoose={() => setAs(one)}
          />
        ))}
      </Options>
      <Lines
        id={`judged-words-${at}`}
        label='说明'
        value={words}
        most={MOST_WORDS}
        note='不同意、认为没有必要的，要写理由。同事会看到，来访的人看不到这几句。'
        onChange={setWords}
      />
      <Button id={`judge-${at}`} busy={judging.busy} onPress={() => void judge()}>
        写下结论
      </Button>
    </>
  )
}

import { useState } from 'react'
import { decideMove, listMoves } from '#core/contracts/records'
import type { MoveVerdict } from '#core/domain/moving/move'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { AboutMove } from './about-move'
import { type Move, moveTitle, verdictWords } from './words'

const MOST_WORDS = 300

/** One at a place the caller keeps the records of: what there is to say of it hangs on how it stands. */
export function ToDecide({ move, at }: { readonly move: Move; readonly at: number }) {
  const now = useNow()
  const verdicts: readonly MoveVerdict[] =
    move.state === 'asked' ? ['approved', 'declined'] : move.state === 'waiting' || move.stuck ? ['halted'] : []
  return (
    <Card id={`move-${at}`} title={moveTitle(move, now)}>
      <AboutMove move={move} />
      {verdicts.length > 0 ? <Verdict moveId={move.id} verdicts={verdicts} at={at} /> : null}
    </Card>
  )
}

interface VerdictProps {
  readonly moveId: string
  readonly verdicts: readonly MoveVerdict[]
  readonly at: number
}

function Verdict({ moveId, verdicts, at }: VerdictProps) {
  const only = verdicts.length === 1 ? (verdicts[0] ?? null) : null
  const [chosen, setChosen] = useState<MoveVerdict | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const deciding = useDoing(decideMove, { refreshes: [listMoves] })
  const as = only ?? chosen
  async function decide() {
    if (as === null) return setTrouble('请先选同意还是不同意。')
    setTrouble(null)
    const answer = await deciding.run({ moveId, as, words: words.trim() })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setWords('')
    tell('记下了')
  }
  return (
    <>
      {only === null ? (
        <Options label='你同意吗' trouble={trouble}>
          {verdicts.map((one) => (
            <Choice
              key={one}
              id={`${one}-${at}`}
              label={verdictWords[one]}
              chosen={chosen === one}
              onChoose={() => setChosen(one)}
            />
          ))}
        </Options>
      ) : null}
      <Lines
        id={`verdict-words-${at}`}
        label={only === null ? '说明' : '为什么停下来'}
        value={words}
        most={MOST_WORDS}
        note='不同意、要停下来的，写明理由。提的同事会看到，两个微信看不到这几句。'
        onChange={setWords}
      />
      {only !== null && trouble ? (
        <Notice kind='warn' id={`not-halted-${at}`}>
          {trouble}
        </Notice>
      ) : null}
      <Button
        kind={only === null ? 'primary' : 'danger-quiet'}
        id={`decide-${at}`}
        busy={deciding.busy}
        onPress={() => void decide()}
      >
        {only === null ? '写下答复' : '停下来，不搬了'}
      </Button>
    </>
  )
}

import { useState } from 'react'
import type { answerKeeper, askBack } from '#core/contracts/records'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { MOST_WORDS } from './words'

interface WriteBackProps {
  readonly openingId: string
  readonly operation: typeof askBack | typeof answerKeeper
  readonly label: string
  readonly refreshes: Parameters<typeof useDoing>[1]
  /** Of this card among its neighbours. */
  readonly at: number
}

/** A few words to the other side; they stay where they are until they have arrived. */
export function WriteBack({ openingId, operation, label, refreshes, at }: WriteBackProps) {
  const [words, setWords] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const saying = useDoing(operation, refreshes)
  async function send() {
    setRefusal(null)
    const answer = await saying.run({ openingId, words: words.trim() })
    if (!answer.ok) return setRefusal(answer.refusal)
    setWords('')
    tell('写好了')
  }
  return (
    <>
      <Lines id={`words-${at}`} label={label} value={words} most={MOST_WORDS} onChange={setWords} />
      {refusal ? (
        <Notice kind='warn' id={`not-sent-${at}`}>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button
        kind='secondary'
        id={`send-${at}`}
        busy={saying.busy}
        disabled={words.trim() === ''}
        onPress={() => void send()}
      >
        发过去
      </Button>
    </>
  )
}

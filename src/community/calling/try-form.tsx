import { useState } from 'react'
import { giveBackCallback, listCallbacks, noteCallbackTry } from '#core/contracts/callbacks'
import { type TryOutcome, tryOutcomes } from '#core/domain/callbacks/request'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { outcomeWords, type Row } from './words'

interface TryFormProps {
  readonly row: Row
  readonly onChanged: (row: Row) => void
}

/** How the call went; or the request back to the others. */
export function TryForm({ row, onChanged }: TryFormProps) {
  const [outcome, setOutcome] = useState<TryOutcome | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const noting = useDoing(noteCallbackTry, { refreshes: [listCallbacks] })
  const giving = useDoing(giveBackCallback, { refreshes: [listCallbacks] })

  async function note() {
    if (outcome === null) return setTrouble('请先选这一次怎么样。')
    const answer = await noting.run({ callbackId: row.id, outcome })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setOutcome(null)
    onChanged(answer.value.request)
    tell('记下了')
  }
  async function giveBack() {
    setTrouble(null)
    const answer = await giving.run({ callbackId: row.id })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    onChanged(answer.value.request)
    tell('还给大家了')
  }
  return (
    <Card id='try' title='记一次电话'>
      <Options label='这一次怎么样' note='只记结果，说了什么不写。对方也能看到。' trouble={trouble}>
        {tryOutcomes.map((one) => (
          <Choice
            key={one}
            id={`outcome-${one}`}
            label={outcomeWords[one]}
            chosen={outcome === one}
            onChoose={() => {
              setTrouble(null)
              setOutcome(one)
            }}
          />
        ))}
      </Options>
      <Button kind='secondary' id='note-try' busy={noting.busy} onPress={() => void note()}>
        记下这一次
      </Button>
      <Button kind='quiet' id='give-back' busy={giving.busy} onPress={() => void giveBack()}>
        我打不了，还给大家
      </Button>
    </Card>
  )
}

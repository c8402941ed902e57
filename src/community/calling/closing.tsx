import { useState } from 'react'
import { closeCallback, listCallbacks } from '#core/contracts/callbacks'
import { type Closing as As, closings, wasReached } from '#core/domain/callbacks/request'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { closingWords, type Row } from './words'

interface ClosingProps {
  readonly row: Row
  readonly onChanged: (row: Row) => void
}

/** How it ended, as the person will read it. */
export function Closing({ row, onChanged }: ClosingProps) {
  const [as, setAs] = useState<As | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const closing = useDoing(closeCallback, { refreshes: [listCallbacks] })
  const unreached: readonly As[] = ['not-reached', 'wrong-number']
  const fitting = closings.filter((one) => (wasReached(row) ? !unreached.includes(one) : unreached.includes(one)))

  async function close() {
    if (as === null) return setTrouble('请先选结果。')
    const answer = await closing.run({ callbackId: row.id, as })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    onChanged(answer.value.request)
    tell('办完了')
  }
  return (
    <Card id='closing' title='办完这一条'>
      <Options label='结果' note='对方会看到。三十天以后整条删掉。' trouble={trouble}>
        {fitting.map((one) => (
          <Choice
            key={one}
            id={`closing-${one}`}
            label={closingWords[one]}
            chosen={as === one}
            onChoose={() => {
              setTrouble(null)
              setAs(one)
            }}
          />
        ))}
      </Options>
      <Button kind='secondary' id='close-request' busy={closing.busy} onPress={() => void close()}>
        办完
      </Button>
    </Card>
  )
}

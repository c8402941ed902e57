import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listToCall, noteToCall } from '#core/contracts/callbacks'
import type { CallOutcome } from '#core/domain/messages/call-to-make'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { sentenceFor } from '../../wording/refusals'
import { outcomeWords } from './outcome-words'
import type { Call } from './what-changed'

interface NoteCallProps {
  readonly call: Call
  /** There is a number to call, as far as is known. */
  readonly hasNumber: boolean
  /** The number was looked at, or is in the caller's hand. */
  readonly isOpened: boolean
}

const withNumber = ['told', 'no-answer', 'wrong-number', 'not-needed'] as const
const withoutNumber = ['told', 'no-number', 'not-needed'] as const

/** How it went is chosen first and noted by a second tap: most of it takes the line from the list for good. */
export function NoteCall({ call, hasNumber, isOpened }: NoteCallProps) {
  const noting = useDoing(noteToCall, { refreshes: [listToCall] })
  const [outcome, setOutcome] = useState<CallOutcome | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const waits = hasNumber && !isOpened
  const labels = hasNumber
    ? outcomeWords
    : { ...outcomeWords, told: '当面告诉本人了', 'no-number': '没有号码，也找不到本人' }

  async function note(chosen: CallOutcome) {
    const noted = await noting.run({ callId: call.id, outcome: chosen })
    setTrouble(noted.ok ? null : sentenceFor(noted.refusal))
    if (noted.ok) setOutcome(null)
  }
  return (
    <>
      <Options label={`预约码 ${call.code}，怎么样了`} trouble={null}>
        {(hasNumber ? withNumber : withoutNumber).map((one) => (
          <Choice
            key={one}
            id={`${one}-${call.id}`}
            label={labels[one]}
            note={one === 'told' && waits ? '看了号码、打过以后再选' : undefined}
            disabled={waits && (one === 'told' || one === 'wrong-number')}
            chosen={outcome === one}
            onChoose={() => {
              setTrouble(null)
              setOutcome(one)
            }}
          />
        ))}
      </Options>
      {trouble ? (
        <Notice kind='warn' id={`to-call-refused-${call.id}`}>
          {trouble}
        </Notice>
      ) : null}
      {outcome ? (
        <>
          <Text>
            {outcome === 'no-answer'
              ? '记了以后，这一条还在名单里，过一阵再打。'
              : outcome === 'wrong-number'
                ? '记了以后，这个号码不再给人看，这一条还在名单里，见到本人时当面说。'
                : '记了以后，这一条就从名单里去掉。选错了，可以另选一个。'}
          </Text>
          <Button
            kind='secondary'
            id={`note-${call.id}`}
            label={`记成“${labels[outcome]}”，预约码 ${call.code}`}
            busy={noting.busy}
            onPress={() => void note(outcome)}
          >
            {`记成“${labels[outcome]}”`}
          </Button>
        </>
      ) : null}
    </>
  )
}

import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { addOther } from '#core/contracts/appointments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import type { Outcome } from '../../cloud/carry-out'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { otherKinds } from '../../wording/codes'
import { sentenceFor } from '../../wording/refusals'
import { type StepProps, StepSheet } from './step-sheet'

type Kind = InputOf<typeof addOther>['kind']

interface AddOtherProps extends StepProps {
  readonly busy: boolean
  readonly add: (other: InputOf<typeof addOther>) => Promise<Outcome<typeof addOther>>
  readonly onAdded: (added: OutputOf<typeof addOther>) => void
}

/** A name for one's own eyes: what they are called at home is enough. */
export function AddOther({ busy, add, onAdded, ...step }: AddOtherProps) {
  const [kind, setKind] = useState<Kind>('child')
  const [name, setName] = useState('')
  const [nameless, setNameless] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function done() {
    const called = name.trim()
    setNameless(called === '')
    setRefusal(null)
    if (called === '') return
    const answer = await add({ kind, name: called })
    if (answer.ok) onAdded(answer.value)
    else setRefusal(answer.refusal)
  }
  return (
    <StepSheet {...step} guided={false} id='add-other-sheet' title='添一位家人' busy={busy} onNext={() => void done()}>
      <ChoiceGroup label='是谁' inline>
        {(Object.keys(otherKinds) as Kind[]).map((one) => (
          <Choice
            key={one}
            id={`kind-${one}`}
            label={otherKinds[one]}
            chosen={one === kind}
            onChoose={() => setKind(one)}
          />
        ))}
      </ChoiceGroup>
      <Field
        id='other-name'
        label='平时怎么叫'
        value={name}
        most={20}
        note='小名就行，不用写真名。'
        trouble={nameless ? '写一个你认得出来的叫法就行。' : null}
        onChange={setName}
      />
      {refusal ? (
        <Notice kind='warn' id='other-refused'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Text>存的时候是加密的，只有你自己能看到，随时可以去掉。</Text>
    </StepSheet>
  )
}

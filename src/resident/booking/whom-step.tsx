import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useRestAfter } from '../../navigation/use-rest'
import { otherKinds } from '../../wording/codes'
import { sentenceFor } from '../../wording/refusals'
import { AddOther } from './add-other'
import { type StepProps, StepSheet } from './step-sheet'
import { type Other, useOthers } from './use-others'

interface WhomStepProps extends StepProps {
  /** Null: themselves. */
  readonly chosen: string | null
  readonly onChosen: (otherId: string | null) => void
}

export function WhomStep({ chosen, onChosen, ...step }: WhomStepProps) {
  const { asked, busy, add, remove } = useOthers()
  const [whom, setWhom] = useState(chosen)
  const [fresh, setFresh] = useState<readonly Other[] | null>(null)
  const [adding, setAdding] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  useRestAfter(adding ? 'adding' : 'choosing')
  const others = fresh ?? (asked.state === 'ready' ? asked.value.others : [])

  async function takeOff(otherId: string) {
    setTrouble(null)
    const answer = await remove(otherId)
    if (!answer.ok) return setTrouble(answer.refusal)
    setFresh(answer.value.others)
    setWhom(null)
  }

  if (adding) {
    return (
      <AddOther
        {...step}
        busy={busy}
        add={add}
        onAdded={({ other, others: all }) => {
          setFresh(all)
          setWhom(other.id)
          setAdding(false)
        }}
        onClose={() => setAdding(false)}
      />
    )
  }
  const one = others.find(({ id }) => id === whom)
  return (
    <StepSheet {...step} id='whom-sheet' title='这次为谁约' busy={busy} onNext={() => onChosen(one ? whom : null)}>
      <ChoiceGroup label='这次为谁约'>
        <Choice id='whom-self' label='我自己' chosen={!one} onChoose={() => setWhom(null)} />
        {others.map(({ id, name, kind }) => (
          <Choice
            key={id}
            id={`whom-${id}`}
            label={name}
            note={otherKinds[kind]}
            chosen={id === whom}
            onChoose={() => setWhom(id)}
          />
        ))}
      </ChoiceGroup>
      {asked.state === 'loading' ? <Skeleton rows={1} /> : null}
      {asked.state === 'failed' ? (
        <Notice kind='warn'>{`家人的名单没有读出来。${sentenceFor(asked.refusal)}`}</Notice>
      ) : null}
      {trouble ? (
        <Notice kind='warn' id='other-refused'>
          {sentenceFor(trouble)}
        </Notice>
      ) : null}
      <Button kind='secondary' id='add-other' disabled={busy} onPress={() => setAdding(true)}>
        为家人约，添一位
      </Button>
      {one ? (
        <Button kind='danger-quiet' id='remove-other' disabled={busy} onPress={() => void takeOff(one.id)}>
          {`把“${one.name}”从名单里去掉`}
        </Button>
      ) : null}
      <Text>名单只有你自己能看到，咨询师看不到名字。为孩子约，可以在确认时选告诉。</Text>
    </StepSheet>
  )
}

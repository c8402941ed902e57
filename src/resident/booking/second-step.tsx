import { Text } from '@tarojs/components'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { otherKinds } from '../../wording/codes'
import { hoursText } from '../../wording/dates'
import type { Time } from './place'
import { type StepProps, StepSheet } from './step-sheet'
import type { Other } from './use-others'

/** Whom a second conversation is for; null for oneself. */
export interface Second {
  readonly forOther: string | null
}

interface SecondStepProps extends StepProps {
  readonly next: Time
  /** Whom the first one is for. */
  readonly first: string | null
  readonly others: readonly Other[]
  readonly chosen: Second | null
  readonly onChosen: (second: Second | null) => void
}

/** Two children, one after the other: both places or none. */
export function SecondStep({ next, first, others, chosen, onChosen, ...step }: SecondStepProps) {
  return (
    <StepSheet {...step} guided={false} id='second-sheet' title='紧接着再约一位'>
      <Text>{`${hoursText(next.start, next.end)} 也空着。可以一次约下来，两个都约上，或者都不约。`}</Text>
      <ChoiceGroup label='紧接着再约一位'>
        <Choice id='second-none' label='不用了' chosen={chosen === null} onChoose={() => onChosen(null)} />
        {first === null ? null : (
          <Choice
            id='second-self'
            label='我自己'
            chosen={chosen?.forOther === null}
            onChoose={() => onChosen({ forOther: null })}
          />
        )}
        {others
          .filter(({ id }) => id !== first)
          .map(({ id, name, kind }) => (
            <Choice
              key={id}
              id={`second-${id}`}
              label={name}
              note={otherKinds[kind]}
              chosen={chosen?.forOther === id}
              onChoose={() => onChosen({ forOther: id })}
            />
          ))}
      </ChoiceGroup>
    </StepSheet>
  )
}

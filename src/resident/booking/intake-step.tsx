import { Text } from '@tarojs/components'
import type { holdPlace } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { type StepProps, StepSheet } from './step-sheet'

interface IntakeStepProps extends StepProps {
  readonly question: OutputOf<typeof holdPlace>['intake'][number]
  /** Empty: nothing said, which is an answer too. */
  readonly answer: string
  readonly onAnswer: (answer: string) => void
  readonly onDone: () => void
}

export function IntakeStep({ question, answer, onAnswer, onDone, ...step }: IntakeStepProps) {
  const { text, options } = question
  return (
    <StepSheet {...step} id='intake-sheet' title='想先说的话，可以说一句' onNext={onDone}>
      {options.length > 0 ? (
        <>
          <Text>{text}</Text>
          <ChoiceGroup label={text}>
            {options.map((option, at) => (
              <Choice
                key={option}
                id={`intake-${at}`}
                label={option}
                chosen={option === answer}
                onChoose={() => onAnswer(option === answer ? '' : option)}
              />
            ))}
          </ChoiceGroup>
        </>
      ) : (
        <Field id='intake-text' label={text} value={answer} most={200} onChange={onAnswer} />
      )}
      <Text>不写也可以。写了的，只有这位咨询师能看到，存的时候是加密的。</Text>
    </StepSheet>
  )
}

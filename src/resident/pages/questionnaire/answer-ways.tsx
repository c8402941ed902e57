import { useState } from 'react'
import { isAnswer } from '#core/domain/assessment/answers'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, NumberAnswer, Scale } from '#core/domain/assessment/scale'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { numberIn, shownNumber } from './answer-number'

interface AnswerWaysProps {
  readonly scale: Scale
  readonly item: Item
  readonly value: number | undefined
  /** Before the value of a choice in its id. */
  readonly prefix: string
  readonly inline?: boolean
  readonly onAnswer: (value: number) => void
}

/** What a question is answered with: one of its choices, or a number. */
export function AnswerWays({ scale, item, value, prefix, inline = false, onAnswer }: AnswerWaysProps) {
  if (item.number) {
    return <NumberField scale={scale} item={item} number={item.number} value={value} id={prefix} onAnswer={onAnswer} />
  }
  return (
    <ChoiceGroup label={item.stem} inline={inline}>
      {optionsOf(scale, item).map((option) => (
        <Choice
          key={option.value}
          id={`${prefix}-${option.value}`}
          label={option.label}
          chosen={value === option.value}
          onChoose={() => onAnswer(option.value)}
        />
      ))}
    </ChoiceGroup>
  )
}

const units: Record<NumberAnswer['unit'], string> = {
  minutes: '多少分钟，写整数',
  'minute-of-day': '几点几分，比如 22:30',
  times: '多少次，写整数',
}

interface NumberFieldProps {
  readonly scale: Scale
  readonly item: Item
  readonly number: NumberAnswer
  readonly value: number | undefined
  readonly id: string
  readonly onAnswer: (value: number) => void
}

function NumberField({ scale, item, number, value, id, onAnswer }: NumberFieldProps) {
  const [text, setText] = useState(() => shownNumber(value, number))
  const read = numberIn(text, number)
  const wrong = text !== '' && !isAnswer(scale, item, read)
  return (
    <Field
      id={`${id}-number`}
      label={units[number.unit]}
      value={text}
      most={5}
      trouble={wrong ? '这里要写一个合适的数。' : null}
      onChange={(written) => {
        setText(written)
        const given = numberIn(written, number)
        if (given !== null && isAnswer(scale, item, given)) onAnswer(given)
      }}
    />
  )
}

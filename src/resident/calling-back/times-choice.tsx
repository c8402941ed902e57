import type { Weekday } from '#core/domain/time'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { weekdayText } from '../../wording/dates'
import { type ChosenTimes, partsOfDay } from './draft'
import { partWords, week } from './words'

/** With what was chosen, or without it. */
const toggled = <One,>(all: readonly One[], one: One): One[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

interface TimesChoiceProps {
  readonly times: ChosenTimes
  readonly onChange: (part: Partial<ChosenTimes>) => void
  /** Of the two headings. */
  readonly level?: 2 | 3
}

/** On which days and at which parts of them a call is safe. */
export function TimesChoice({ times, onChange, level = 2 }: TimesChoiceProps) {
  const { days, parts, notBefore, notAfter } = times
  return (
    <>
      <Heading level={level}>哪几天</Heading>
      <ChoiceGroup label='哪几天' inline several>
        {week.map((day: Weekday) => (
          <Choice
            key={day}
            id={`day-${day}`}
            several
            label={weekdayText(day)}
            chosen={days.includes(day)}
            onChoose={() => onChange({ days: toggled(days, day) })}
          />
        ))}
      </ChoiceGroup>
      <Heading level={level}>一天里什么时候</Heading>
      <ChoiceGroup label='一天里什么时候' several>
        {partsOfDay.map((part) => (
          <Choice
            key={part}
            id={`part-${part}`}
            several
            label={partWords[part]}
            chosen={parts.includes(part)}
            onChoose={() => onChange({ parts: toggled(parts, part) })}
          />
        ))}
      </ChoiceGroup>
      <Field
        id='not-before'
        label='不早于（可以不写）'
        value={notBefore}
        most={5}
        note='比如 14:30'
        onChange={(text) => onChange({ notBefore: text })}
      />
      <Field
        id='not-after'
        label='不晚于（可以不写）'
        value={notAfter}
        most={5}
        note='比如 16:00'
        onChange={(text) => onChange({ notAfter: text })}
      />
    </>
  )
}

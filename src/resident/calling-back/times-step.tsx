import type { Weekday } from '#core/domain/time'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { weekdayText } from '../../wording/dates'
import type { StepOf } from './asking'
import { partsOfDay } from './draft'
import { Step } from './step'
import { partWords, week } from './words'

/** With what was chosen, or without it. */
const toggled = <One,>(all: readonly One[], one: One): One[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

export function TimesStep({ id, draft, change, trouble, onNext, onBack }: StepOf) {
  const { days, parts, notBefore, notAfter } = draft
  return (
    <Step
      id={id}
      heading='什么时候打安全'
      lead='选你一个人、说话方便的时候。别的时间一定不打，连号码都不给人看。'
      onNext={onNext}
      onBack={onBack}
    >
      <Heading level={2}>哪几天</Heading>
      <ChoiceGroup label='哪几天' inline several>
        {week.map((day: Weekday) => (
          <Choice
            key={day}
            id={`day-${day}`}
            several
            label={weekdayText(day)}
            chosen={days.includes(day)}
            onChoose={() => change({ days: toggled(days, day) })}
          />
        ))}
      </ChoiceGroup>
      <Heading level={2}>一天里什么时候</Heading>
      <ChoiceGroup label='一天里什么时候' several>
        {partsOfDay.map((part) => (
          <Choice
            key={part}
            id={`part-${part}`}
            several
            label={partWords[part]}
            chosen={parts.includes(part)}
            onChoose={() => change({ parts: toggled(parts, part) })}
          />
        ))}
      </ChoiceGroup>
      <Field
        id='not-before'
        label='不早于（可以不写）'
        value={notBefore}
        most={5}
        note='比如 14:30'
        onChange={(text) => change({ notBefore: text })}
      />
      <Field
        id='not-after'
        label='不晚于（可以不写）'
        value={notAfter}
        most={5}
        note='比如 16:00'
        onChange={(text) => change({ notAfter: text })}
      />
      {trouble ? (
        <Notice kind='warn' id='times-trouble'>
          {trouble}
        </Notice>
      ) : null}
    </Step>
  )
}

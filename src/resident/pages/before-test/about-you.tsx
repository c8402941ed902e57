import { Text } from '@tarojs/components'
import type { Sex } from '#core/domain/assessment/condition'
import type { Scale } from '#core/domain/assessment/scale'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import type { Told } from './about-you-parameters'

const sexes = [
  ['female', '女'],
  ['male', '男'],
] as const satisfies readonly (readonly [Sex, string])[]

interface AboutYouProps {
  readonly scale: Scale
  readonly told: Told
  readonly onTell: (told: Told) => void
}

/** Only what this questionnaire cannot do without, and nothing where it can. */
export function AboutYou({ scale: { parameters, ages }, told, onTell }: AboutYouProps) {
  return (
    <Card id='about-you' title='先说一件事'>
      <Text>这份问卷的结果和年龄、性别有关，所以要问一下。只和回答放在一起，不拿去做别的。</Text>
      {parameters.includes('sex') ? (
        <ChoiceGroup label='性别' inline>
          {sexes.map(([sex, label]) => (
            <Choice
              key={sex}
              id={`sex-${sex}`}
              label={label}
              chosen={told.sex === sex}
              onChoose={() => onTell({ ...told, sex })}
            />
          ))}
        </ChoiceGroup>
      ) : null}
      {parameters.includes('age') ? (
        <Field
          id='age'
          label={ages.unit === 'years' ? '多少岁（满）' : '多少个月（满）'}
          kind='phone'
          most={3}
          value={told.age}
          onChange={(age) => onTell({ ...told, age })}
        />
      ) : null}
    </Card>
  )
}

import { Text } from '@tarojs/components'
import type { Parameter, Sex } from '#core/domain/assessment/condition'
import type { Scale } from '#core/domain/assessment/scale'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import type { Told } from './about-you-parameters'
import styles from './index.module.scss'

const sexes = [
  ['female', '女'],
  ['male', '男'],
] as const satisfies readonly (readonly [Sex, string])[]

const names: Record<Parameter, string> = { sex: '性别', age: '年龄' }

interface AboutYouProps {
  readonly scale: Scale
  readonly told: Told
  readonly onTell: (told: Told) => void
}

/** Only what this questionnaire cannot do without, and nothing where it can. */
export function AboutYou({ scale: { parameters, ages }, told, onTell }: AboutYouProps) {
  const needed = parameters.map((one) => names[one]).join('和')
  return (
    <Card id='about-you' title={`先说一下${needed}`}>
      <Text>{`这份问卷的结果要按${needed}来看，别的问卷不问。只和这次的回答放在一起，回答清掉它就清掉；你选择保存或交出去时才一起带上，不拿去做别的。`}</Text>
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
      {parameters.includes('sex') ? (
        <Text className={styles.note}>问卷的原作者只给了这两种算法。哪一种都不合适、或者不想说，可以不做这一份。</Text>
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

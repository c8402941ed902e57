import { Text } from '@tarojs/components'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import type { Troubles, Written } from './about-child'

interface AboutChildCardProps {
  readonly written: Written
  readonly troubles: Troubles
  readonly onWrite: (written: Written) => void
}

/** The one thing that has to be known: how old. */
export function AboutChildCard({ written, troubles, onWrite }: AboutChildCardProps) {
  return (
    <Card id='about-child' title='孩子是哪年哪月出生的'>
      <Text>只用来找到这个年龄的题目，不保存，不发出去。</Text>
      <Field
        id='born-year'
        kind='phone'
        label='哪一年'
        most={4}
        value={written.year}
        onChange={(year) => onWrite({ ...written, year })}
      />
      <Field
        id='born-month'
        kind='phone'
        label='几月份生的'
        note='公历的年和月就够了，不用写哪一天。'
        most={2}
        value={written.month}
        trouble={troubles.born}
        onChange={(month) => onWrite({ ...written, month })}
      />
      <ChoiceGroup label='是不是早产'>
        <Choice
          id='at-term'
          label='不是早产，或者记不清了'
          chosen={!written.early}
          onChoose={() => onWrite({ ...written, early: false, weeks: '' })}
        />
        <Choice
          id='preterm'
          label='是早产，不到 37 周'
          note='两岁以前，按预产期算月龄。'
          chosen={written.early}
          onChoose={() => onWrite({ ...written, early: true })}
        />
      </ChoiceGroup>
      {written.early ? (
        <Field
          id='weeks'
          kind='phone'
          label='怀孕满几周生的'
          most={2}
          value={written.weeks}
          trouble={troubles.weeks}
          onChange={(weeks) => onWrite({ ...written, weeks })}
        />
      ) : null}
    </Card>
  )
}

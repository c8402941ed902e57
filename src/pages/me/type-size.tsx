import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { useTypeSetting } from '../../device/type-setting'
import type { TypeChoice } from '../../device/type-size'

const choices: readonly { choice: TypeChoice; label: string }[] = [
  { choice: 'system', label: process.env.TARO_ENV === 'h5' ? '跟随系统' : '跟随微信' },
  { choice: 1, label: '标准' },
  { choice: 1.25, label: '大' },
  { choice: 1.5, label: '特大' },
]

export function TypeSize() {
  return (
    <Card title='字的大小'>
      <TypeChoices />
    </Card>
  )
}

export function TypeChoices() {
  const { choice: chosen, choose } = useTypeSetting()
  return (
    <ChoiceGroup label='字的大小' inline>
      {choices.map(({ choice, label }) => (
        <Choice
          key={choice}
          id={`type-${choice}`}
          label={label}
          chosen={chosen === choice}
          onChoose={() => choose(choice)}
        />
      ))}
    </ChoiceGroup>
  )
}

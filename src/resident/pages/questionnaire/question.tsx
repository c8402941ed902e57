import { View } from '@tarojs/components'
import { optionsOf } from '#core/domain/assessment/range'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { aria } from '../../../components/element/aria'
import { Heading } from '../../../components/element/region'
import { itemOf, type Walk } from '../../self-test/walk'
import styles from './index.module.scss'

interface QuestionProps {
  readonly walk: Walk
  readonly onChoose: (value: number) => void
}

const readAloud = process.env.TARO_ENV === 'weapp' ? aria({ live: 'polite' }) : {}

export function Question({ walk, onChoose }: QuestionProps) {
  const item = itemOf(walk)
  return (
    <View className={styles.question}>
      <View className={styles.asked} {...readAloud}>
        <View className={styles.lead}>{walk.scale.lead}</View>
        <Heading level={1} id='question-text' className={styles.stem}>
          {item.stem}
        </Heading>
      </View>
      <ChoiceGroup key={item.id} label={item.stem}>
        {optionsOf(walk.scale, item).map(({ value, label }) => (
          <Choice
            key={value}
            id={`answer-${value}`}
            label={label}
            chosen={walk.responses[item.id] === value}
            onChoose={() => onChoose(value)}
          />
        ))}
      </ChoiceGroup>
    </View>
  )
}

import { View } from '@tarojs/components'
import { aria } from '../../../components/element/aria'
import { Heading } from '../../../components/element/region'
import { itemOf, type Walk } from '../../self-test/walk'
import { AnswerWays } from './answer-ways'
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
      <AnswerWays
        key={item.id}
        scale={walk.scale}
        item={item}
        value={walk.responses[item.id]}
        prefix='answer'
        onAnswer={onChoose}
      />
    </View>
  )
}

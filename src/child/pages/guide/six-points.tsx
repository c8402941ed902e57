import { Text, View } from '@tarojs/components'
import { sixPoints } from '#core/content/observation/six-points'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Heading } from '../../../components/element/region'
import styles from '../../guidance/guidance.module.scss'

const { title, points, source } = sixPoints

export function SixPoints() {
  return (
    <Card id='six-points' title={title} tone='soft'>
      {points.map((point, at) => (
        <View key={point.title} className={styles.pair}>
          <Heading level={3}>{`${at + 1} ${point.title}`}</Heading>
          <Paragraph>{point.text}</Paragraph>
        </View>
      ))}
      <Text className={styles.label}>{`改写自 ${source.title}（${source.publisher}）`}</Text>
    </Card>
  )
}

import { Text, View } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import styles from './index.module.scss'
import { limitsOf } from './words'

export function Limits({ scale }: { scale: Scale }) {
  return (
    <Card tone='soft' title='它能说的和不能说的'>
      <View className={styles.limits} {...aria({ role: 'list' })}>
        {limitsOf(scale).map((text) => (
          <View key={text} className={styles.limit} {...aria({ role: 'listitem' })}>
            <Text>{text}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

import { Text, View } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import styles from './index.module.scss'

function limitsOf({ timeFrame: { days } }: Scale): string[] {
  const asked = days === null ? '眼下' : days === 14 ? '最近两周' : `最近 ${days} 天`
  return [
    '它不是诊断，也代替不了和专业的人当面谈。',
    `它只问${asked}，更早和以后的日子，它都看不到。`,
    '它说不出原因。身体不舒服、没睡好、遇到难事，都会影响分数。',
    '它不和别人比。和自己的前一次比，才有意思。',
  ]
}

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

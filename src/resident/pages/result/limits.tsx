import { Text, View } from '@tarojs/components'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import styles from './index.module.scss'

const limits = [
  '它不是诊断，也代替不了和专业的人当面谈。',
  '它只问最近两周，过去和以后的日子，它都看不到。',
  '它说不出原因。身体不舒服、没睡好、遇到难事，都可能让分数高一些。',
  '它不和别人比。和自己的前一次比，才有意思。',
]

export function Limits() {
  return (
    <Card tone='soft' title='它能说的和不能说的'>
      <View className={styles.limits} {...aria({ role: 'list' })}>
        {limits.map((text) => (
          <View key={text} className={styles.limit} {...aria({ role: 'listitem' })}>
            <Text>{text}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

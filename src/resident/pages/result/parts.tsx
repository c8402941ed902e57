import { Text, View } from '@tarojs/components'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import type { Measured } from '../../self-test/outcome'
import styles from './parts.module.scss'

/** What the whole is made of: a bar each, with its number in words. */
export function Parts({
  parts,
  lacking,
}: {
  readonly parts: readonly Measured[]
  readonly lacking: readonly string[]
}) {
  if (parts.length === 0 && lacking.length === 0) return null
  return (
    <Card id='result-parts' title={parts.length + lacking.length === 1 ? '另一种算法' : '分开来看'}>
      <View className={styles.list} {...aria({ role: 'list' })}>
        {parts.map(({ id, title, value, min, max, direction }) => (
          <View key={id} className={styles.part} {...aria({ role: 'listitem' })}>
            <View className={styles.words}>
              <Text>{title}</Text>
              <Text>{`${value} 分（${min}–${max}）${direction === 'higher-is-better' ? '，越高越好' : ''}`}</Text>
            </View>
            <View className={styles.track} {...aria({ hidden: true })}>
              <View
                className={`${styles.bar} ${direction === 'higher-is-better' ? styles.better : ''}`}
                style={{ width: `${max > min ? (100 * (value - min)) / (max - min) : 0}%` }}
              />
            </View>
          </View>
        ))}
        {lacking.map((title) => (
          <View key={title} className={styles.part} {...aria({ role: 'listitem' })}>
            <Text>{`${title}：没答的题太多，这一部分算不出来。`}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

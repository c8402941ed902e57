import { View } from '@tarojs/components'
import { aria } from '../element/aria'
import styles from './skeleton.module.scss'

/** The grey shape of a list that is on its way. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <View className={styles.skeleton} {...aria({ role: 'status', label: '正在加载' })}>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className={styles.row} {...aria({ hidden: true })}>
          <View className={styles.long} />
          <View className={styles.short} />
        </View>
      ))}
    </View>
  )
}

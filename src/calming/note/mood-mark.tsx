import { View } from '@tarojs/components'
import type { Mood } from '#core/domain/calm/day-note'
import { aria } from '../../components/element/aria'
import styles from './mood-mark.module.scss'

/** As large as twice the text it stands with; its word stands beside it always. */
export function MoodMark({ mood }: { mood: Mood }) {
  return (
    <View className={`${styles.mark} ${styles[mood]}`} {...aria({ hidden: true })}>
      <View className={styles.line} />
      <View className={styles.fill} />
    </View>
  )
}

import { View } from '@tarojs/components'
import type { DrawingName } from '#core/domain/calm/exercise'
import { aria } from '../../components/element/aria'
import styles from './drawing.module.scss'

/** To the eye alone: nothing is said by it that is not said in words. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <View className={`${styles.picture} ${styles[name]}`} {...aria({ hidden: true })}>
      <View className={styles.soft} />
      <View className={styles.line} />
      <View className={styles.warm} />
    </View>
  )
}

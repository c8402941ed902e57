import { View } from '@tarojs/components'
import { aria } from '../element/aria'
import styles from './progress-bar.module.scss'

interface ProgressBarProps {
  readonly value: number
  readonly max: number
  /** What is shown and read out: `第 3 / 9 题`. */
  readonly label: string
}

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  return (
    <View className={styles.progress}>
      <View className={styles.label} {...aria({ hidden: true })}>
        {label}
      </View>
      <View className={styles.track} {...aria({ role: 'progressbar', label, now: value, min: 0, max })}>
        <View className={styles.bar} style={{ width: `${max > 0 ? (100 * value) / max : 0}%` }} />
      </View>
    </View>
  )
}

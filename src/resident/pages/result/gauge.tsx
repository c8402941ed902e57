import { View } from '@tarojs/components'
import type { BandSet } from '#core/domain/assessment/scale'
import { aria } from '../../../components/element/aria'
import { type Measured, tonesOf } from '../../self-test/outcome'
import styles from './gauge.module.scss'

/** The parts of a number and where one's own lies. A picture alone: the words beside it say the same. */
export function Gauge({ total, bands: set }: { readonly total: Measured; readonly bands: BandSet }) {
  const { value, min, max, direction } = total
  const tones = tonesOf(set, direction)
  const { bands } = set
  const share = (from: number, until: number) => (max > min ? (100 * (until - from)) / (max - min) : 100)
  return (
    <View className={styles.gauge} {...aria({ hidden: true })}>
      <View className={styles.track}>
        {bands.map(({ id, from }, at) => (
          <View
            key={id}
            className={`${styles.part} ${styles[tones[at] ?? 'between']}`}
            style={{ width: `${share(from, bands[at + 1]?.from ?? max)}%` }}
          />
        ))}
      </View>
      <View className={styles.mark} style={{ left: `${share(min, value)}%` }} />
    </View>
  )
}

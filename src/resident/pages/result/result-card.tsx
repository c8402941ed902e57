import { Text, View } from '@tarojs/components'
import { totalRange } from '#core/domain/assessment/range'
import type { Outcome, Scale } from '#core/domain/assessment/scale'
import { dateOf, type Instant } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import { fullDateText, timeText } from '../../../wording/dates'
import styles from './index.module.scss'

interface ResultCardProps {
  readonly scale: Scale
  readonly band: Outcome
  /** Null where the instrument shows no number. */
  readonly total: number | null
  readonly completedAt: Instant
  /** One answer matters more than the sum, and a low sum must not seem to say otherwise. */
  readonly needsSupport: boolean
}

const directions: Record<Scale['direction'], string> = {
  'higher-is-heavier': '分数越高，说明困扰出现得越多',
  'higher-is-better': '分数越高，说明过得越好',
}

export function ResultCard({ scale, band, total, completedAt, needsSupport }: ResultCardProps) {
  const range = totalRange(scale)
  return (
    <Card id='result-card' title={band.headline}>
      {total === null || !range ? null : (
        <View className={styles.total}>
          <Text id='result-total' className={styles.number} {...aria({ label: `总分 ${total}，最高 ${range.max}` })}>
            {range.min === 0 ? `${total} / ${range.max}` : `${total}（${range.min}–${range.max}）`}
          </Text>
          <Text className={styles.note}>{directions[scale.direction]}</Text>
        </View>
      )}
      {needsSupport ? (
        <Text id='result-critical' className={styles.strong}>
          总分是所有题加在一起的。上面说的那一题，不管总分多少，都要紧。
        </Text>
      ) : null}
      <Text id='result-meaning'>{band.meaning}</Text>
      <Text className={styles.note}>{`${fullDateText(dateOf(completedAt))} ${timeText(completedAt)} 答完`}</Text>
    </Card>
  )
}

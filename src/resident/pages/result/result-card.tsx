import { Text, View } from '@tarojs/components'
import { isBrought } from '#core/domain/assessment/edition'
import type { Outcome, Scale } from '#core/domain/assessment/scale'
import { dateOf, type Instant } from '#core/domain/time'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import { fullDateText, timeText } from '../../../wording/dates'
import { bandIndex, type Read, tonesOf } from '../../self-test/outcome'
import { Gauge } from './gauge'
import styles from './index.module.scss'
import { openText, rangeText, totalLabel } from './words'

interface ResultCardProps {
  readonly read: Read
  readonly outcome: Outcome
  readonly scale: Scale
  readonly completedAt: Instant
  /** One answer matters more than the sum, and a low sum must not seem to say otherwise. */
  readonly needsSupport: boolean
}

const directions: Record<Scale['direction'], string> = {
  'higher-is-heavier': '分数越高，说明困扰出现得越多',
  'higher-is-better': '分数越高，说明过得越好',
}

export function ResultCard({ read, outcome, scale, completedAt, needsSupport }: ResultCardProps) {
  const { total, bands, open } = read
  const tone = total && bands ? tonesOf(bands, total.direction)[bandIndex(bands, total.value)] : undefined
  const text = openText(scale, open)
  return (
    <Card id='result-card' title={outcome.headline}>
      {total ? (
        <View className={styles.total}>
          <Text
            id='result-total'
            className={`${styles.number} ${tone ? styles[tone] : ''}`}
            {...aria({ label: totalLabel(total) })}
          >
            {rangeText(total)}
          </Text>
          {bands ? <Gauge total={total} bands={bands} /> : null}
          <Text className={styles.note}>{directions[total.direction]}</Text>
        </View>
      ) : null}
      {needsSupport ? (
        <Text id='result-critical' className={styles.strong}>
          {total
            ? '总分是所有题加在一起的。上面说的那一题，不管总分多少，都要紧。'
            : '上面说的那一题，不管别的怎样，都要紧。'}
        </Text>
      ) : null}
      <Text id='result-meaning'>{outcome.meaning}</Text>
      {text ? (
        <Text id='result-partly' className={styles.strong}>
          {text}
        </Text>
      ) : null}
      {bands ? (
        <Text
          id='result-source'
          className={styles.note}
        >{`分段依据：${bands.source.replace(/\.$/, '')}。${isBrought(scale.version) ? '文字由引进它的机构提供。' : '文字由本项目编写。'}`}</Text>
      ) : null}
      <Text className={styles.note}>{`${fullDateText(dateOf(completedAt))} ${timeText(completedAt)} 答完`}</Text>
    </Card>
  )
}

/** Where the answers cannot be scored: the reason, and nothing made up in its place. */
export function NoResultCard({ why, completedAt }: { readonly why: string; readonly completedAt: Instant }) {
  return (
    <Card id='result-none' title='这次算不出结果'>
      <Text id='result-why'>{why}</Text>
      <Text>算不出来不说明好，也不说明不好。心里不舒服的话，随时可以找人聊聊。</Text>
      <Text className={styles.note}>{`${fullDateText(dateOf(completedAt))} ${timeText(completedAt)} 答完`}</Text>
    </Card>
  )
}

import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dateOf, type Instant, yearMonthDay } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { fullDateText, timeText } from '../../wording/dates'
import styles from './trend.module.scss'
import { lineMask, pointsOf, type Result } from './trend-points'

interface TrendProps {
  readonly id: string
  readonly results: readonly Result[]
  readonly range: { readonly min: number; readonly max: number }
  /** Which way is up: `往上是困扰多一些`. */
  readonly upwards: string
}

const shortDate = (instant: Instant) => {
  const { month, day } = yearMonthDay(dateOf(instant))
  return `${month}/${day}`
}
const wholeDate = (instant: Instant) => `${fullDateText(dateOf(instant))} ${timeText(instant)}`

/** One's own results of one version as a line, with its numbers to be read below. Two at least, or there is no line. */
export function Trend({ id, results, range, upwards }: TrendProps) {
  const [open, setOpen] = useState(false)
  const points = pointsOf(results, range)
  if (points.length < 2) return null
  const mask = lineMask(points)
  const told = points.map(({ completedAt, total }) => `${fullDateText(dateOf(completedAt))} ${total} 分`).join('，')
  return (
    <View id={id} className={styles.trend}>
      <View
        className={styles.picture}
        {...aria({ role: 'img', label: `最近 ${points.length} 次：${told}。${upwards}` })}
      >
        <View className={styles.field} {...aria({ hidden: true })}>
          <View className={styles.line} style={{ maskImage: mask, WebkitMaskImage: mask }} />
          {points.map(({ completedAt, total, x, y }) => (
            <View key={completedAt} className={styles.point} style={{ left: `${x}%`, bottom: `${y}%` }}>
              <View className={styles.number}>{total}</View>
              <View className={styles.dot} />
            </View>
          ))}
        </View>
        <View
          className={styles.dates}
          style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}
          {...aria({ hidden: true })}
        >
          {points.map(({ completedAt }) => (
            <View key={completedAt} className={styles.date}>
              {shortDate(completedAt)}
            </View>
          ))}
        </View>
      </View>
      <Text
        className={styles.note}
      >{`${upwards}。一次的变化说明不了什么，多看几次，才看得出是好些了还是累着了。`}</Text>
      <Press id={`${id}-numbers`} className={styles.more} expanded={open} onPress={() => setOpen(!open)}>
        <Text>{open ? '收起数字' : '看数字'}</Text>
      </Press>
      {open ? (
        <View id={`${id}-table`} className={styles.table} {...aria({ role: 'table', label: '每次的分数' })}>
          {points.map(({ completedAt, total }) => (
            <View key={completedAt} className={styles.row} {...aria({ role: 'row' })}>
              <View {...aria({ role: 'cell' })}>{wholeDate(completedAt)}</View>
              <View {...aria({ role: 'cell' })}>{`${total} 分`}</View>
            </View>
          ))}
        </View>
      ) : null}
    </View>
  )
}

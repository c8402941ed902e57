import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { dateOf, type Instant } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { fullDateText } from '../../wording/dates'
import { type Point, seenText } from './growth'
import styles from './growth-line.module.scss'

interface GrowthLineProps {
  readonly points: readonly Point[]
  /** What stands under each of them. */
  readonly below: (point: Point) => ReactNode
}

/** A line down the page with a dot for each time; the words beside it say all of it. */
export function GrowthLine({ points, below }: GrowthLineProps) {
  return (
    <View id='growth-line' className={styles.line} {...aria({ role: 'list' })}>
      {points.map(({ id, at, title, block, headline, seen }) => (
        <View key={id} className={styles.point} {...aria({ role: 'listitem' })}>
          <View className={`${styles.dot} ${seen.length > 0 ? styles.seen : ''}`} {...aria({ hidden: true })} />
          <Text className={styles.when}>{`${onDay(at)}${block === null ? '' : `，${block}的一份`}`}</Text>
          <Text className={styles.note}>{title}</Text>
          <Text>{headline}</Text>
          {seen.map((sign) => (
            <Text key={sign.id} className={styles.note}>
              {`· ${seenText(sign, onDay)}`}
            </Text>
          ))}
          {below({ id, at, title, block, headline, seen })}
        </View>
      ))}
    </View>
  )
}

const onDay = (at: Instant) => fullDateText(dateOf(at))

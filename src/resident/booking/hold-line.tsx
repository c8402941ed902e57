import { View } from '@tarojs/components'
import { HOUR, type Instant } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { leftText, momentText } from '../../wording/dates'
import styles from './booking.module.scss'

/** A timer to whoever listens: read when asked for, and never into their reading. */
export function HoldLine({ until, now }: { readonly until: Instant; readonly now: Instant }) {
  return (
    <View id='hold-left' className={styles.hold} {...aria({ role: 'timer' })}>
      {`这个时间已为你留住，慢慢来，${until - now > HOUR ? `留到 ${momentText(until, now)}` : `还剩 ${leftText(Math.max(0, until - now))}`}`}
    </View>
  )
}

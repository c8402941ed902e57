import { type Instant, minuteOf } from '#core/domain/time'

/** Said by the clock in China. Late at night nobody is wished a good evening. */
export function greeting(now: Instant): string {
  const hour = Math.floor(minuteOf(now) / 60)
  if (hour < 5 || hour >= 23) return '夜深了，还没睡'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  if (hour < 18) return '下午好'
  return '晚上好'
}

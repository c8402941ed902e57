import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'

/** The phone's clock, read when the page is opened and each time it comes back to the front. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now())
  useDidShow(() => setNow(Date.now()))
  return now
}

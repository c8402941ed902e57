import { useDidShow } from '@tarojs/taro'
import { useEffect, useReducer } from 'react'
import type { Instant } from '#core/domain/time'
import { useNow } from '../../device/use-now'
import { clearExpiredSheets, onSheetsChange } from './stored-sheets'

/** Draws anew whenever what lies here may have changed: by this window or another, on return, or by time. */
export function useSheetsChange(): Instant {
  const now = useNow()
  const [, look] = useReducer((looks: number) => looks + 1, 0)
  useDidShow(look)
  useEffect(() => onSheetsChange(look), [])
  // Each minute anew.
  useEffect(clearExpiredSheets, [now])
  return now
}

import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Asks again when the page comes to the front once more: what it shows may have been changed on another one. */
export function useReturn(ask: () => void): void {
  const opened = useRef(false)
  useDidShow(() => {
    if (opened.current) ask()
    opened.current = true
  })
}

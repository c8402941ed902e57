import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whole seconds of a pace that is begun, stopped and gone on with by one button. It stops by itself with the page. */
export function usePace() {
  const [seconds, setSeconds] = useState(0)
  const [isRunning, setRunning] = useState(false)
  useEffect(() => {
    if (!isRunning) return undefined
    const ticking = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(ticking)
  }, [isRunning])
  useDidHide(() => setRunning(false))
  return { seconds, isRunning, toggle: () => setRunning((before) => !before) }
}

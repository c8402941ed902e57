import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { aSecondLater, beginning, type ExerciseStep, goTo, isDone } from '#core/domain/calm/exercise'

/** Through the steps by taps and, where a step has its time, by the seconds. It stops by itself with the page. */
export function useSteps(steps: readonly ExerciseStep[]) {
  const [place, setPlace] = useState<typeof beginning | null>(null)
  const [isRunning, setRunning] = useState(false)
  useEffect(() => {
    if (!isRunning) return undefined
    const ticking = setInterval(() => setPlace((before) => before && aSecondLater(steps, before)), 1000)
    return () => clearInterval(ticking)
  }, [isRunning, steps])
  useDidHide(() => setRunning(false))
  return {
    /** Null before it is begun. */
    place,
    isRunning,
    done: place !== null && isDone(steps, place),
    begin() {
      setPlace(beginning)
      setRunning(true)
    },
    go(by: 1 | -1) {
      setPlace((before) => before && goTo(steps, before.step + by))
      setRunning(true)
    },
    toggle: () => setRunning((before) => !before),
  }
}

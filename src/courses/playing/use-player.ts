import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { noteStopped, stoppedAt } from '../on-phone'
import type { Listener, Player, Told } from './sound'

export type Playing = 'ready' | 'playing' | 'paused' | 'waiting' | 'ended' | 'failed'

export interface Heard {
  readonly state: Playing
  /** Seconds from the beginning. */
  readonly at: number
  play(from?: number): void
  pause(): void
}

/** How far somebody may be from the end, in seconds, and have heard all of it. */
const END = 1

/**
 * One lesson's player: nothing plays before it is asked to, and nothing once the page is left. Where it stopped is noted
 * on the phone, also when it broke off.
 */
export function usePlayer(lessonId: string, seconds: number, make: (listener: Listener) => Player | null): Heard {
  const [state, setState] = useState<Playing>('ready')
  const [at, setAt] = useState(() => stoppedAt(lessonId))
  const player = useRef<Player | null>(null)
  const second = useRef(at)

  function note() {
    noteStopped(lessonId, second.current >= seconds - END ? 0 : second.current)
  }
  function hear(told: Told) {
    if (told.event === 'time') {
      // A player that is put away, or not begun yet, says 0.
      if (told.at <= 0) return
      const passed = Math.floor(told.at) !== Math.floor(second.current)
      second.current = told.at
      setAt(told.at)
      // Some players say that they wait, and not that they go on.
      setState((was) => (was === 'waiting' ? 'playing' : was))
      if (passed) note()
      return
    }
    if (told.event === 'ended') second.current = 0
    setState(told.event)
    note()
  }
  const latest = useRef({ note, hear })
  latest.current = { note, hear }

  const here: Heard = {
    state,
    at,
    play(from) {
      player.current ??= make((told) => latest.current.hear(told))
      const anew = from ?? (state === 'ready' || state === 'failed' ? second.current : undefined)
      if (state === 'ended') second.current = 0
      player.current?.play(state === 'ended' ? 0 : anew)
    },
    pause: () => player.current?.pause(),
  }
  useDidHide(() => {
    player.current?.pause()
    latest.current.note()
  })
  useEffect(
    () => () => {
      latest.current.note()
      player.current?.end()
    },
    [],
  )
  return here
}

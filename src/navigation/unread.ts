import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { tabs } from './tabs'

/** On the tab of one's own: that there is something new, and neither what nor how much. */
const told = { own: false, work: false }
let isNew = false
const listeners = new Set<() => void>()

function draw(): void {
  if (process.env.TARO_ENV === 'h5') return
  const index = tabs.findIndex(({ name }) => name === 'me')
  // Refused while a page without tabs is in front: it is drawn when one with them comes back.
  void (isNew ? Taro.showTabBarRedDot({ index }) : Taro.hideTabBarRedDot({ index })).catch(() => undefined)
}

/** Told by the pages that learn it from what they ask anyway, of one's own and of work; undefined what they do not know. */
export function useToldUnread(own: number | undefined, work: number | undefined): void {
  useEffect(() => {
    if (own !== undefined) told.own = own > 0
    if (work !== undefined) told.work = work > 0
    isNew = told.own || told.work
    draw()
    for (const listener of listeners) listener()
  }, [own, work])
  useDidShow(draw)
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** For the bar that we draw ourselves. */
export const useIsNew = (): boolean => useSyncExternalStore(listen, () => isNew)

import Taro, { useDidHide, useDidShow, usePageScroll } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { now } from '../../cloud/clock'
import { noteStop, type WholeArticle } from './on-phone'

/** What lies higher than this is under the bar at the top, in pixels. */
const TOP = 120

/** How long a finger rests before it is looked where the page stands, in milliseconds. */
const RESTED = 250

export const blockId = (at: number) => `block-${at}`

/** Which block stands at the top: the last one that begins above the line. */
function blockAtTop(blocks: number, told: (at: number) => void): void {
  const query = Taro.createSelectorQuery()
  for (let at = 0; at < blocks; at += 1) query.select(`#${blockId(at)}`).boundingClientRect()
  query.exec((rects: readonly ({ readonly top: number; readonly height: number } | null)[]) => {
    // Hidden under another page it has no measures.
    if (rects.every((rect) => !rect?.height)) return
    const above = rects.flatMap((rect, at) => (rect && rect.top <= TOP ? [at] : []))
    told(above.at(-1) ?? 0)
  })
}

/** Notes on this phone where an article was left. Null while there is none. */
export function useStop(article: WholeArticle | null): void {
  const at = useRef<number | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>()
  const lookedAt = useRef(0)
  // A page that lies under another one is scrolled by the browser, not by anybody.
  const inFront = useRef(true)
  const blocks = article?.blocks.length ?? 0

  function look() {
    lookedAt.current = now()
    blockAtTop(blocks, (found) => {
      if (inFront.current) at.current = found
    })
  }
  usePageScroll(() => {
    clearTimeout(rest.current)
    // At once where it begins, for somebody who leaves right after; and where it comes to rest.
    if (now() - lookedAt.current > RESTED) look()
    rest.current = setTimeout(look, RESTED)
  })
  function note() {
    if (article && at.current !== null) noteStop(article, at.current)
  }
  const latest = useRef(note)
  latest.current = note
  useDidShow(() => {
    inFront.current = true
  })
  useDidHide(() => {
    clearTimeout(rest.current)
    note()
    inFront.current = false
  })
  useEffect(
    () => () => {
      clearTimeout(rest.current)
      latest.current()
    },
    [],
  )
}

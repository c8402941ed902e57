import Taro, { useDidHide, useDidShow, usePageScroll } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { noteStop, type WholeArticle } from './on-phone'

/** What lies higher than this is under the bar at the top, in pixels. */
const TOP = 120

/** How long a finger rests before it is measured anew where the blocks stand, in milliseconds. */
const RESTED = 250

export const blockId = (at: number) => `block-${at}`

/** How far each block is from the top of the screen just now; null while they are hidden under another page. */
function measure(blocks: number, told: (tops: readonly number[] | null) => void): void {
  const query = Taro.createSelectorQuery()
  for (let at = 0; at < blocks; at += 1) query.select(`#${blockId(at)}`).boundingClientRect()
  query.exec((rects: readonly ({ readonly top: number; readonly height: number } | null)[]) => {
    const isShown =
      rects.length === blocks && rects.every((rect) => rect !== null) && rects.some((rect) => rect?.height)
    told(isShown ? rects.map((rect) => rect?.top ?? 0) : null)
  })
}

/**
 * Notes on this phone where an article was left. Null while there is none. Where its blocks stand is measured when it
 * appears and whenever it rests: to measure takes a moment, and whoever leaves in that moment has left. From then on each
 * scroll says by itself which block it has come to.
 */
export function useStop(article: WholeArticle | null): void {
  const at = useRef<number | null>(null)
  /** From the top of the page. */
  const tops = useRef<readonly number[]>([])
  const scrolled = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>()
  // A page that lies under another one is scrolled by the browser, not by anybody.
  const inFront = useRef(true)
  const blocks = article?.blocks.length ?? 0

  function look() {
    measure(blocks, (found) => {
      if (!found || !inFront.current) return
      tops.current = found.map((top) => top + scrolled.current)
      if (scrolled.current > 0) settle()
    })
  }
  /** Which block stands at the top: the last one that begins above the line. */
  function settle() {
    if (tops.current.length === 0) return
    at.current = Math.max(0, tops.current.filter((top) => top - scrolled.current <= TOP).length - 1)
  }
  usePageScroll(({ scrollTop }) => {
    if (!inFront.current) return
    scrolled.current = scrollTop
    settle()
    clearTimeout(rest.current)
    rest.current = setTimeout(look, RESTED)
  })
  function note() {
    if (article && at.current !== null) noteStop(article, at.current)
  }
  const latest = useRef({ note, look })
  latest.current = { note, look }
  useDidShow(() => {
    inFront.current = true
  })
  useDidHide(() => {
    clearTimeout(rest.current)
    note()
    inFront.current = false
  })
  const id = article?.id
  useEffect(() => {
    tops.current = []
    if (id === undefined) return
    // Drawn by then, and its type and picture in place.
    const drawn = setTimeout(() => latest.current.look(), RESTED)
    latest.current.look()
    return () => clearTimeout(drawn)
  }, [id])
  useEffect(
    () => () => {
      clearTimeout(rest.current)
      latest.current.note()
    },
    [],
  )
}

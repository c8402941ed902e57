import Taro, { useDidHide, usePageScroll } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
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
    // A page that lies under another one has no measures.
    if (rects.every((rect) => !rect?.height)) return
    const above = rects.flatMap((rect, at) => (rect && rect.top <= TOP ? [at] : []))
    told(above.at(-1) ?? 0)
  })
}

/** Notes on this phone where an article was left. Null while there is none. */
export function useStop(article: WholeArticle | null): void {
  const at = useRef<number | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>()
  const blocks = article?.blocks.length ?? 0

  usePageScroll(() => {
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      blockAtTop(blocks, (found) => {
        at.current = found
      })
    }, RESTED)
  })
  function note() {
    if (article && at.current !== null) noteStop(article, at.current)
  }
  const latest = useRef(note)
  latest.current = note
  useDidHide(() => {
    clearTimeout(rest.current)
    note()
  })
  useEffect(
    () => () => {
      clearTimeout(rest.current)
      latest.current()
    },
    [],
  )
}

import type { Box } from './box'
import { isSeen } from './surroundings'

/** One line of one piece of text, as high as its type and not as the room the line takes. */
export interface Line {
  readonly text: string
  readonly parent: Element
  readonly node: Text
  readonly box: Box
}

/** What was written into a box when it was drawn is a node too, and what stands in the box is drawn by the browser. */
const nothingToRead = 'script, style, noscript, option, title, textarea'

export function textNodesIn(front: Element): Text[] {
  const walker = front.ownerDocument.createTreeWalker(front, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || node.data.trim() === '' || parent.closest(nothingToRead) || !isSeen(parent)) continue
    if (!isForReadersOnly(parent)) nodes.push(node)
  }
  return nodes
}

/** Text for screen readers alone is kept in a corner of one pixel. */
function isForReadersOnly(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 || height <= 1
}

/** A font's own box may be half as high again as its type, so that lines that are far apart would seem to touch. */
export function linesOf(node: Text): Line[] {
  const parent = node.parentElement as Element
  const type = Number.parseFloat(getComputedStyle(parent).fontSize)
  const range = node.ownerDocument.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0.5)
    .map(({ left, right, top, bottom }) => {
      const middle = (top + bottom) / 2
      const half = Math.min(bottom - top, type) / 2
      return { text: node.data.trim(), parent, node, box: { left, right, top: middle - half, bottom: middle + half } }
    })
}

/** Full-width marks whose right half is empty: the browser lets it go where a line would not fit otherwise. */
const emptyOnTheRight = /[，。、．：；！？）」』】》〉〕］｝”’]/

/**
 * The box without the empty half of a mark that ends the line. `text-spacing-trim` takes that half away at the end of a
 * line that is full, and Chromium (from 150 on) still counts it as part of the text's box.
 */
export function withoutTrimmedEnd({ node, box }: Line): Box {
  const range = node.ownerDocument.createRange()
  const middle = (box.top + box.bottom) / 2
  for (let at = node.length - 1; at >= 0; at -= 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, right, top, bottom, width } = range.getBoundingClientRect()
    if (width === 0 || top > middle || bottom < middle) continue
    const ends = Math.abs(right - box.right) < 1 && emptyOnTheRight.test(node.data.charAt(at))
    return ends ? { ...box, right: (left + right) / 2 } : box
  }
  return box
}

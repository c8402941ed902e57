import type { Box } from './box'
import { isSeen } from './surroundings'

/** One line of one piece of text, as high as its type and not as the room the line takes. */
export interface Line {
  readonly text: string
  readonly parent: Element
  readonly node: Node
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

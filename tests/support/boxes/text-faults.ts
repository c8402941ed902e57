import { type Box, holds, overlaps } from './box'
import { related } from './controls'
import { type Line, linesOf, textNodesIn, withoutTrimmedEnd } from './lines'
import type { BoxFault, Looking } from './looking'
import { cutBox, layerOf, lostBox, nameOf } from './surroundings'

/** How much of a line may be gone, in pixels: less than the edge of a letter. */
const SHAVED = 2

export function textFaults(looking: Looking): BoxFault[] {
  const nodes = textNodesIn(looking.front)
  const lines = nodes.flatMap(linesOf)
  return [
    ...lines.flatMap((line) => spilt(line, looking)),
    ...overlapping(lines, looking),
    ...nodes.flatMap((node) => hidden(node, looking)),
  ]
}

/** Cut off where nobody can scroll to it, or running out of what it stands in. */
function spilt(line: Line, looking: Looking): BoxFault[] {
  if (spiltAs(line, looking).length === 0) return []
  return spiltAs({ ...line, box: withoutTrimmedEnd(line) }, looking)
}

function spiltAs({ text, parent, box }: Line, { root }: Looking): BoxFault[] {
  const left = lostBox(box, parent, root)
  if (!holds(left, box, SHAVED)) return [{ rule: 'text-cut', what: `“${text.slice(0, 24)}”` }]
  const block = blockOf(parent)
  const { left: from, right: until } = block.getBoundingClientRect()
  if (box.left >= from - SHAVED && box.right <= until + SHAVED) return []
  return [{ rule: 'text-runs-out', what: `“${text.slice(0, 24)}” out of ${nameOf(block)}` }]
}

function blockOf(element: Element): Element {
  const inline = ['inline', 'contents']
  let block = element
  while (inline.includes(getComputedStyle(block).display) && block.parentElement) block = block.parentElement
  return block
}

/** Only what moves together: what scrolls goes under a bar, and is meant to. */
function overlapping(lines: readonly Line[], { root }: Looking): BoxFault[] {
  const layers = new Map(lines.map(({ parent }) => [parent, layerOf(parent, root)]))
  return lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.node !== line.node && layers.get(other.parent) === layers.get(line.parent))
      .filter((other) => overlaps(line.box, other.box, SHAVED))
      .map(({ text }) => ({
        rule: 'texts-overlap' as const,
        what: `“${line.text.slice(0, 24)}” and “${text.slice(0, 24)}”`,
      })),
  )
}

/** Under something else, once it is scrolled to where it can be read. */
function hidden(node: Text, { root }: Looking): BoxFault[] {
  const parent = node.parentElement as Element
  parent.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const middle = innerHeight / 2
  const distance = ({ box }: Line) => Math.abs((box.top + box.bottom) / 2 - middle)
  // In a part that scrolls by itself at the edge of the window it is another line than the one in the middle of that.
  const line = linesOf(node)
    .sort((a, b) => distance(a) - distance(b))
    .find(({ box }) => cutBox(box, parent, root))
  const seen = line && cutBox(line.box, parent, root)
  if (!seen) return [{ rule: 'text-out-of-reach', what: `“${node.data.trim().slice(0, 24)}”` }]
  const by = placesOn(seen)
    .map(([x, y]) => parent.ownerDocument.elementFromPoint(x, y))
    .find((hit) => !hit || !related(hit, parent))
  if (by === undefined || (by && standsIn(parent, by))) return []
  return [{ rule: 'text-covered', what: `“${node.data.trim().slice(0, 24)}” by ${by ? nameOf(by) : 'nothing'}` }]
}

/** Nobody is read it, and a picture lies over it that somebody is: what stands there where the picture does not load. */
const standsIn = (text: Element, picture: Element): boolean =>
  text.closest('[aria-hidden="true"]') !== null && picture.closest('[role="img"][aria-label]') !== null

function placesOn({ left, right, top, bottom }: Box): readonly (readonly [number, number])[] {
  const y = (top + bottom) / 2
  return [left + 2, (left + right) / 2, right - 2].map((x) => [x, y] as const)
}

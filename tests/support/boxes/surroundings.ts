import { type Box, isEmpty, overlapOf } from './box'

/** Drawn, with a size, and not hidden by itself or by anything it lies in. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

export function ancestorsOf(element: Element, until: Element): Element[] {
  const all: Element[] = []
  for (let one = element.parentElement; one && one !== until.parentElement; one = one.parentElement) all.push(one)
  return all
}

const cuts = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible'

const scrolls = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element)
  return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll')
}

/** What is left of a box of this element once everything it lies in has cut it off; null when nothing is. */
export function cutBox(box: Box, element: Element, root: Element): Box | null {
  const left = ancestorsOf(element, root).reduce(
    (rest, outer) => (cuts(outer) ? overlapOf(rest, outer.getBoundingClientRect()) : rest),
    box,
  )
  return isEmpty(left) ? null : left
}

/** As `cutBox`, but by what nobody can scroll: this is gone for good. What scrolls can bring the rest into view. */
export function lostBox(box: Box, element: Element, root: Element): Box {
  const around = [element, ...ancestorsOf(element, root)]
  const scroller = around.findIndex(scrolls)
  return (scroller < 0 ? around : around.slice(0, scroller))
    .filter((outer) => outer !== root && cuts(outer))
    .reduce((rest, outer) => overlapOf(rest, outer.getBoundingClientRect()), box)
}

/** What scrolls sideways inside the page: its contents may be wider than the window. */
export function inSidewaysScroller(element: Element, root: Element): boolean {
  return ancestorsOf(element, root).some(
    (outer) =>
      outer !== root && /auto|scroll/.test(getComputedStyle(outer).overflowX) && outer.clientWidth < outer.scrollWidth,
  )
}

/** What moves together when somebody scrolls: the nearest thing that is fixed, sticks or scrolls. */
export function layerOf(element: Element, root: Element): Element {
  const own = [element, ...ancestorsOf(element, root)].find((one) => {
    const { position } = getComputedStyle(one)
    return position === 'fixed' || position === 'sticky' || (one !== element && scrolls(one))
  })
  return own ?? root
}

const stays = (layer: Element): boolean => /fixed|sticky/.test(getComputedStyle(layer).position)
const isOpaque = (layer: Element): boolean => /^rgb\(/.test(getComputedStyle(layer).backgroundColor)

/**
 * Whether what scrolls goes out of sight under what stays: where it happens to lie says nothing. Whether it can be brought
 * out from there is seen once it is scrolled into view itself.
 */
export const slidesUnder = (scrolled: Element, bar: Element): boolean => stays(bar) && isOpaque(bar) && !stays(scrolled)

/** Only what lies in the sheet or dialog in front can be reached while there is one. */
export function inFront(root: Element): Element {
  const native = root.ownerDocument.querySelector('dialog:modal')
  const drawn = [...root.querySelectorAll('[role=dialog][aria-modal=true]')].filter(isSeen).at(-1)
  return native ?? drawn ?? root
}

/** An element as somebody reading a list of faults finds it again. */
export function nameOf(element: Element): string {
  const id = element.id.replace(/^.*--/, '')
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return `${id ? `#${id}` : element.tagName.toLowerCase()} “${words.slice(0, 24)}”`
}

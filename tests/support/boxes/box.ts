/** A rectangle on the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const widthOf = (box: Box): number => box.right - box.left
export const heightOf = (box: Box): number => box.bottom - box.top
export const isEmpty = (box: Box): boolean => widthOf(box) < 1 || heightOf(box) < 1

export function overlapOf(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** Fractions of a pixel and borders that touch are no overlap. */
export const overlaps = (a: Box, b: Box, slack = 1): boolean => {
  const common = overlapOf(a, b)
  return widthOf(common) > slack && heightOf(common) > slack
}

export const holds = (outer: Box, inner: Box, slack = 1): boolean =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack

/** What is left of a box at most `reach` above and below its centre: the part a thumb aims at. */
export function middleOf(box: Box, reach: number): Box {
  const y = (box.top + box.bottom) / 2
  return {
    left: box.left,
    right: box.right,
    top: Math.max(box.top, y - reach),
    bottom: Math.min(box.bottom, y + reach),
  }
}

import type { Words } from '../words'
import type { Code } from './codes'
import { accent, alarm, ink, paper, soft } from './colours'
import { Column } from './column'
import { boxPath, type Measure, type Sheet } from './sheet'

/** Smaller than the last nobody reads. */
const scales = [1.1, 1.05, 1, 0.95, 0.9]

/** For a pocket: the place on the left, the codes on the right, the numbers along the foot. */
export function card(
  words: Words,
  codes: readonly Code[],
  page: { readonly width: number; readonly height: number },
  measure: Measure,
): Sheet | null {
  for (const scale of scales) {
    const sheet = tryCard(words, codes, page, measure, scale)
    if (sheet) return sheet
  }
  return null
}

const MARGIN = 11
const SIDES = [74, 44] as const

function tryCard(
  words: Words,
  codes: readonly Code[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
  k: number,
): Sheet | null {
  const right = width - MARGIN - SIDES[0]
  const left = new Column(MARGIN, MARGIN + 3, right - MARGIN - 8, measure)
  left.text(words.heading.join(''), { size: 8 * k, weight: 'regular', colour: soft })
  left.text(words.site, { size: 12.5 * k, weight: 'bold', colour: accent })
  left.space(1)
  for (const fact of words.facts) left.text(fact, { size: 7 * k, weight: 'regular', colour: ink })
  if (words.phone !== null) left.text(words.phone, { size: 8.5 * k, weight: 'bold', colour: ink })

  const calls = new Column(MARGIN, 0, right - MARGIN - 8, measure)
  const wide = calls.width / Math.max(1, words.calls.length)
  words.calls.forEach(({ number, name }, at) => {
    const one = new Column(MARGIN + at * wide, 0, wide, measure)
    one.text(number, { size: 13 * k, weight: 'bold', colour: alarm })
    one.text(name, { size: 6.5 * k, weight: 'regular', colour: ink })
    calls.shapes.push(...one.shapes)
    calls.y = Math.max(calls.y, one.y)
  })
  const callsAt = height - MARGIN - calls.y + 2
  if (left.y + 4 > callsAt) return null

  const down = new Column(right, MARGIN, SIDES[0], measure)
  codes.forEach((code, at) => {
    const side = SIDES[at] ?? SIDES[1]
    down.shapes.push(...code.draw(right, down.y, side))
    down.y += side
    down.text(code.caption, { size: 6, weight: 'regular', colour: ink })
  })
  return {
    width,
    height,
    shapes: [
      { kind: 'path', d: boxPath(0, 0, width, height), colour: paper },
      { kind: 'path', d: boxPath(0, 0, width, 5), colour: accent },
      ...left.shapes,
      { kind: 'path', d: boxPath(MARGIN, callsAt - 2, calls.width, 0.6), colour: accent },
      ...calls.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, y: shape.y + callsAt } : shape)),
      ...down.shapes,
    ],
  }
}

import type { Shape, Tone } from '#core/domain/reading/picture'
import { ground, HORIZON } from './indoors'
import { box, closed, fill, line, round, spot, stroke } from './shapes'

export const outside = (sky: Tone = 'wall', below: Tone = 'soft') => ground(sky, below)

export const hills = (tone: Tone = 'soft'): Shape =>
  fill(tone, `M0 ${HORIZON}V104Q60 74 128 98Q206 66 320 100V${HORIZON}Z`)

export const sun = (x: number, y: number, tone: Tone = 'glow'): Shape => stroke(tone, 22, spot(x, y))

export const moon = (x: number, y: number): Shape =>
  fill('glow', `M${x} ${y - 10}A11 11 0 1 0 ${x + 10} ${y + 6}A9 9 0 0 1 ${x} ${y - 10}Z`)

export const cloud = (x: number, y: number): Shape =>
  stroke('paper', 15, `M${x} ${y}H${x + 30}M${x + 12} ${y - 7}H${x + 16}`)

export const tree = (x: number, base: number, tone: Tone = 'leaf'): Shape[] => [
  stroke('wood', 6, `M${x} ${base}V${base - 44}`),
  fill(tone, round(x, base - 62, 25, 29)),
  line('ink', `M${x} ${base - 28}V${base - 60}M${x} ${base - 42}L${x + 9} ${base - 51}`),
]

export const bush = (x: number, base: number, tone: Tone = 'leaf'): Shape =>
  fill(
    tone,
    `M${x - 23} ${base - 3}Q${x - 22} ${base - 18} ${x - 8} ${base - 16}Q${x} ${base - 28} ${x + 10} ${base - 16}Q${x + 23} ${base - 17} ${x + 23} ${base - 3}Z`,
  )

/** A block of flats; `lit` are the windows with somebody awake, by column and row. */
export function block(
  x: number,
  top: number,
  columns: number,
  rows: number,
  tone: Tone = 'grey',
  lit: readonly (readonly [number, number])[] = [],
): Shape[] {
  const at = (column: number, row: number) => box(x + 9 + column * 20, top + 10 + row * 20, 11, 11)
  const all = Array.from({ length: columns * rows }, (_, one) => [one % columns, Math.floor(one / columns)] as const)
  const isLit = ([column, row]: readonly [number, number]) => lit.some((one) => one[0] === column && one[1] === row)
  const [bright, dark] = [all.filter(isLit), all.filter((one) => !isLit(one))]
  return [
    fill(tone, box(x, top, columns * 20 + 9, HORIZON - top)),
    fill('soft', ...dark.map((one) => at(...one))),
    ...(bright.length > 0 ? [fill('glow', ...bright.map((one) => at(...one)))] : []),
  ]
}

export const streetLamp = (x: number, base: number): Shape[] => [
  line('ink', `M${x} ${base}V${base - 92}Q${x} ${base - 102} ${x + 10} ${base - 102}H${x + 18}`),
  stroke('glow', 9, `M${x + 16} ${base - 97}H${x + 24}`),
]

/** What that lamp throws on wall and way. */
export const lampLight = (x: number, base: number): Shape =>
  fill('blush', closed([x + 12, base - 92], [x + 28, base - 92], [x + 58, base - 3], [x - 18, base - 3]))

export const wheel = (x: number, y: number, radius: number): Shape =>
  line(
    'ink',
    `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`,
  )

/** Seen from the side, looking to the right; who sits in it is drawn before it. */
export const wheelchair = (x: number, base: number): Shape[] => [
  stroke('ink', 6, `M${x - 18} ${base - 60}L${x - 14} ${base - 26}H${x + 16}`),
  wheel(x - 6, base - 20, 19),
  wheel(x + 26, base - 7, 6),
  line('ink', `M${x + 16} ${base - 26}L${x + 22} ${base - 8}H${x + 36}M${x - 24} ${base - 58}H${x - 16}`),
]

export const fence = (x: number, base: number, posts: number, tone: Tone = 'paper'): Shape =>
  stroke(
    tone,
    6,
    `M${x} ${base - 24}H${x + posts * 14}M${x} ${base - 10}H${x + posts * 14}`,
    ...Array.from({ length: posts }, (_, at) => `M${x + 7 + at * 14} ${base}V${base - 32}`),
  )

export const awning = (x: number, y: number, width: number): Shape[] => [
  line('ink', `M${x + 6} ${y + 10}V${HORIZON + 10}M${x + width - 6} ${y + 10}V${HORIZON + 10}`),
  fill('paper', closed([x + 6, y], [x + width - 6, y], [x + width, y + 22], [x, y + 22])),
  fill(
    'warm',
    ...Array.from({ length: Math.floor(width / 40) }, (_, at) =>
      closed([x + 10 + at * 40, y], [x + 24 + at * 40, y], [x + 23 + at * 40, y + 22], [x + 7 + at * 40, y + 22]),
    ),
  ),
]

import type { Shape, Tone } from '#core/domain/reading/picture'
import { box, closed, fill, line, round, spot, stroke } from './shapes'

// Everything stands on `y`, its middle at `x`; what lies or hangs says its upper left corner.

/** Lying flat, seen from the side, or upright with its screen to us. */
export const flatPhone = (x: number, y: number): Shape => stroke('ink', 6, `M${x - 8} ${y - 3}H${x + 8}`)

export const phone = (x: number, y: number, screen: Tone = 'soft'): Shape[] => [
  fill('ink', box(x - 10, y - 34, 20, 34)),
  fill(screen, box(x - 7, y - 30, 14, 25)),
]

/** With so many lines on it. */
export const sheet = (x: number, y: number, width: number, height: number, lines = 3): Shape[] => [
  fill('paper', box(x, y, width, height)),
  line(
    'grey',
    Array.from({ length: lines }, (_, at) => `M${x + 8} ${y + 10 + at * 8}H${x + width - 8 - (at % 2) * 6}`).join(''),
  ),
]

export const pen = (x: number, y: number): Shape => line('warm', `M${x} ${y}L${x + 14} ${y - 14}`)

/** Lying on a table, as one sees it from a chair. */
export const letter = (x: number, y: number, tone: Tone = 'paper'): Shape[] => [
  fill(tone, box(x, y, 38, 26)),
  line('hair', `M${x + 3} ${y + 4}L${x + 19} ${y + 15}L${x + 35} ${y + 4}`),
]

export const shoes = (x: number, y: number, tone: Tone): Shape =>
  stroke(tone, 9, `M${x - 9} ${y - 5}H${x}M${x + 9} ${y - 5}H${x + 18}`)

export const slippers = (x: number, y: number, tone: Tone): Shape[] => [
  stroke('hair', 6, `M${x - 24} ${y - 3}H${x - 4}M${x + 6} ${y - 3}H${x + 26}`),
  fill(
    tone,
    `M${x - 14} ${y - 7}Q${x - 12} ${y - 15} ${x - 6} ${y - 12}Q${x - 2} ${y - 9} ${x - 2} ${y - 7}Z`,
    `M${x + 16} ${y - 7}Q${x + 18} ${y - 15} ${x + 24} ${y - 12}Q${x + 28} ${y - 9} ${x + 28} ${y - 7}Z`,
  ),
]

export const bag = (x: number, y: number, tone: Tone = 'warm'): Shape[] => [
  line('ink', `M${x - 7} ${y - 24}Q${x} ${y - 42} ${x + 7} ${y - 24}`),
  fill(tone, closed([x - 13, y - 24], [x + 13, y - 24], [x + 15, y - 3], [x - 15, y - 3])),
]

export const backpack = (x: number, y: number, tone: Tone = 'warm'): Shape[] => [
  line('ink', `M${x - 5} ${y - 30}Q${x} ${y - 38} ${x + 5} ${y - 30}`),
  fill(
    tone,
    `M${x - 12} ${y - 3}V${y - 20}Q${x - 11} ${y - 29} ${x} ${y - 29}Q${x + 11} ${y - 29} ${x + 12} ${y - 20}V${y - 3}Z`,
  ),
  line('ink', `M${x - 9} ${y - 14}H${x + 9}`),
]

export const ball = (x: number, y: number): Shape[] => [
  fill('warm', round(x, y - 11, 11)),
  line('ink', `M${x} ${y - 20}V${y - 2}M${x - 9} ${y - 11}H${x + 9}`),
]

export const plant = (x: number, y: number, pot: Tone = 'warm'): Shape[] => [
  line('ink', `M${x} ${y - 14}V${y - 34}`),
  fill(
    'leaf',
    `M${x} ${y - 22}Q${x - 15} ${y - 22} ${x - 14} ${y - 36}Q${x - 2} ${y - 34} ${x} ${y - 22}Z`,
    `M${x} ${y - 26}Q${x + 14} ${y - 28} ${x + 13} ${y - 42}Q${x + 1} ${y - 38} ${x} ${y - 26}Z`,
  ),
  fill(pot, closed([x - 10, y - 15], [x + 10, y - 15], [x + 7, y - 3], [x - 7, y - 3])),
]

/** A pot of spring onions, as they stand on many a sill. */
export const onions = (x: number, y: number): Shape[] => [
  line(
    'leaf',
    `M${x - 9} ${y - 16}L${x - 15} ${y - 42}M${x - 4} ${y - 16}L${x - 5} ${y - 50}M${x + 2} ${y - 16}L${x + 5} ${y - 46}M${x + 8} ${y - 16}L${x + 15} ${y - 39}`,
  ),
  line(
    'paper',
    `M${x - 9} ${y - 16}L${x - 10} ${y - 22}M${x - 4} ${y - 16}V${y - 24}M${x + 2} ${y - 16}V${y - 23}M${x + 8} ${y - 16}L${x + 10} ${y - 22}`,
  ),
  fill('warm', closed([x - 16, y - 15], [x + 16, y - 15], [x + 12, y - 3], [x - 12, y - 3])),
]

export const radio = (x: number, y: number, tone: Tone = 'deep'): Shape[] => [
  line('ink', `M${x + 14} ${y - 24}L${x + 26} ${y - 42}`),
  fill(tone, box(x - 21, y - 26, 42, 26)),
  stroke('grey', 15, spot(x - 8, y - 13)),
  line('paper', `M${x + 6} ${y - 17}H${x + 14}M${x + 6} ${y - 9}H${x + 14}`),
]

export const books = (x: number, y: number): Shape[] => [
  stroke('deep', 6, `M${x - 14} ${y - 3}H${x + 14}`),
  stroke('warm', 6, `M${x - 12} ${y - 9}H${x + 11}`),
]

/** Held at its top, its toe to the left. */
export const sock = (x: number, y: number, tone: Tone): Shape =>
  stroke(tone, 9, `M${x} ${y}V${y + 15}L${x - 9} ${y + 19}`)

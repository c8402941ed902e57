import type { Shape, Tone } from '#core/domain/reading/picture'
import { box, closed, fill, line, round, spot, stroke } from './shapes'

// Everything stands on `y`, its middle at `x`.

export const steam = (x: number, y: number): Shape =>
  line(
    'grey',
    [-6, 6]
      .map(
        (at) =>
          `M${x + at} ${y}Q${x + at - 4} ${y - 6} ${x + at} ${y - 11}Q${x + at + 4} ${y - 16} ${x + at} ${y - 20}`,
      )
      .join(''),
  )

export const bowl = (x: number, y: number, tone: Tone = 'paper', inside: Tone = 'blush'): Shape[] => [
  fill(inside, round(x, y - 13, 14, 5)),
  fill(
    tone,
    `M${x - 13} ${y - 11}H${x + 13}Q${x + 11} ${y - 3} ${x + 5} ${y - 3}H${x - 5}Q${x - 11} ${y - 3} ${x - 13} ${y - 11}Z`,
  ),
  line('ink', `M${x - 16} ${y - 13}H${x + 16}`),
]

export const cup = (x: number, y: number, tone: Tone = 'paper'): Shape[] => [
  line('ink', `M${x + 8} ${y - 13}Q${x + 16} ${y - 12} ${x + 14} ${y - 7}Q${x + 12} ${y - 3} ${x + 7} ${y - 5}`),
  fill(
    tone,
    `M${x - 7} ${y - 15}H${x + 7}V${y - 6}Q${x + 6} ${y - 3} ${x} ${y - 3}Q${x - 6} ${y - 3} ${x - 7} ${y - 6}Z`,
  ),
]

export const glass = (x: number, y: number, tone: Tone = 'soft'): Shape[] => [
  fill(tone, closed([x - 4, y - 14], [x + 4, y - 14], [x + 3, y - 3], [x - 3, y - 3])),
]

export const thermos = (x: number, y: number, tone: Tone = 'warm'): Shape[] => [
  fill(
    tone,
    `M${x - 7} ${y - 3}V${y - 24}Q${x - 7} ${y - 31} ${x - 3} ${y - 34}H${x + 3}Q${x + 7} ${y - 31} ${x + 7} ${y - 24}V${y - 3}Z`,
  ),
  fill('grey', box(x - 6, y - 45, 12, 9)),
  line('ink', `M${x + 10} ${y - 28}Q${x + 19} ${y - 22} ${x + 10} ${y - 11}M${x - 9} ${y - 14}H${x + 9}`),
]

export const pot = (x: number, y: number, tone: Tone = 'grey'): Shape[] => [
  line('ink', `M${x - 26} ${y - 17}H${x - 20}M${x + 20} ${y - 17}H${x + 26}M${x} ${y - 29}V${y - 32}`),
  fill(
    tone,
    `M${x - 17} ${y - 19}H${x + 17}V${y - 8}Q${x + 16} ${y - 3} ${x + 10} ${y - 3}H${x - 10}Q${x - 16} ${y - 3} ${x - 17} ${y - 8}Z`,
  ),
  fill(tone, `M${x - 16} ${y - 21}Q${x} ${y - 32} ${x + 16} ${y - 21}Z`),
  line('ink', `M${x - 20} ${y - 20}H${x + 20}`),
]

export const teapot = (x: number, y: number, tone: Tone = 'warm'): Shape[] => [
  stroke(tone, 6, `M${x + 14} ${y - 10}Q${x + 22} ${y - 14} ${x + 25} ${y - 22}`),
  line('ink', `M${x - 14} ${y - 20}Q${x - 28} ${y - 18} ${x - 16} ${y - 6}M${x} ${y - 28}V${y - 30}`),
  fill(tone, round(x, y - 13, 18, 13)),
]

export const bottle = (x: number, y: number, tone: Tone = 'leaf'): Shape[] => [
  fill(tone, closed([x - 4, y - 18], [x + 4, y - 18], [x + 4, y - 3], [x - 4, y - 3])),
  stroke('ink', 6, spot(x, y - 23)),
]

import type { Shape, Tone } from '#core/domain/reading/picture'
import { box, fill, line, round, spot, stroke } from './shapes'

export const table = (x: number, y: number, width: number, tone: Tone = 'wood', base = 146): Shape[] => [
  line('ink', `M${x + 12} ${y + 4}V${base}M${x + width - 12} ${y + 4}V${base}`),
  fill(tone, box(x, y, width, 9)),
]

/** From the side; its back on the side one does not look to. */
export function chair(x: number, seat: number, base: number, faces: 'left' | 'right', tone: Tone = 'wood'): Shape[] {
  const f = faces === 'right' ? 1 : -1
  return [
    line('ink', `M${x - 13 * f} ${seat}V${base}M${x + 13 * f} ${seat}V${base}`),
    stroke(tone, 6, `M${x - 15 * f} ${seat - 36}L${x - 13 * f} ${seat}H${x + 14 * f}`),
  ]
}

export const stool = (x: number, seat: number, base: number, tone: Tone = 'wood'): Shape[] => [
  line('ink', `M${x - 10} ${seat}L${x - 13} ${base}M${x + 10} ${seat}L${x + 13} ${base}`),
  stroke(tone, 6, `M${x - 13} ${seat}H${x + 13}`),
]

/** From the front. */
export const armchair = (x: number, base: number, tone: Tone): Shape[] => [
  line('ink', `M${x - 20} ${base - 6}V${base}M${x + 20} ${base - 6}V${base}`),
  fill(tone, box(x - 22, base - 62, 44, 44)),
  fill(tone, box(x - 32, base - 36, 14, 30), box(x + 18, base - 36, 14, 30), box(x - 22, base - 26, 44, 20)),
  line('ink', `M${x - 18} ${base - 27}H${x + 18}`),
]

export const bench = (x: number, seat: number, width: number, base: number, tone: Tone = 'wood'): Shape[] => [
  line('ink', `M${x + 10} ${seat}V${base}M${x + width - 10} ${seat}V${base}`),
  stroke(tone, 6, `M${x} ${seat}H${x + width}`),
]

interface BedLook {
  readonly blanket?: Tone
  /** Somebody lies in it, with this hair. */
  readonly sleeper?: 'hair' | 'grey'
  readonly head?: 'left' | 'right'
}

/** From the side, its mattress as high as 108. */
export function bed(x: number, width: number, { blanket = 'leaf', sleeper, head = 'left' }: BedLook = {}): Shape[] {
  const f = head === 'left' ? 1 : -1
  const [at, foot] = head === 'left' ? [x, x + width] : [x + width, x]
  const from = at + 34 * f
  return [
    stroke('wood', 6, `M${at} 84V146M${foot} 102V146`),
    fill('paper', box(Math.min(at, foot) + 2, 110, width - 4, 20)),
    fill('soft', round(at + 19 * f, 106, 16, 8)),
    ...(sleeper
      ? [stroke('skin', 17, spot(at + 22 * f, 100)), stroke(sleeper, 9, `M${at + 17 * f} 97L${at + 21 * f} 93`)]
      : []),
    fill(
      blanket,
      sleeper
        ? `M${from} 128V104Q${from + 26 * f} 92 ${from + 50 * f} 101Q${foot - 14 * f} 99 ${foot - 5 * f} 110V128Z`
        : `M${from} 128V109H${foot - 5 * f}V128Z`,
    ),
    line('ink', `M${from + 5 * f} 115H${from + 15 * f}`),
  ]
}

export const shelf = (x: number, y: number, width: number): Shape => stroke('wood', 6, `M${x} ${y}H${x + width}`)

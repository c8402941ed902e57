import { frame, type Shape, type Tone } from '#core/domain/reading/picture'
import { box, closed, fill, line, round, spot, stroke } from './shapes'

/** Where floor and wall meet, and where the ground begins outside. */
export const HORIZON = 126

export const ground = (back: Tone, below: Tone): Shape[] => [
  fill(back, `M0 0H${frame.width}V${HORIZON}H0Z`),
  fill(below, `M0 ${HORIZON}H${frame.width}V${frame.height}H0Z`),
]

export const room = (wall: Tone = 'wall') => ground(wall, 'floor')

interface WindowLook {
  readonly sky?: Tone
  /** The moon or the sun, low or high. */
  readonly light?: readonly [tone: Tone, x: number, y: number]
  readonly curtains?: Tone
}

export function window(x: number, y: number, width: number, height: number, look: WindowLook = {}): Shape[] {
  const { sky = 'soft', light, curtains } = look
  const drop = height + 8
  return [
    fill(sky, box(x, y, width, height)),
    ...(light ? [stroke(light[0], 15, spot(light[1], light[2]))] : []),
    line('ink', `M${x} ${y}H${x + width}V${y + height}H${x}ZM${x + width / 2} ${y}V${y + height}`),
    ...(curtains
      ? [
          fill(
            curtains,
            closed([x - 6, y - 2], [x + 10, y - 2], [x + 4, y + drop], [x - 10, y + drop]),
            closed(
              [x + width - 10, y - 2],
              [x + width + 6, y - 2],
              [x + width + 10, y + drop],
              [x + width - 4, y + drop],
            ),
          ),
          line('ink', `M${x - 14} ${y - 6}H${x + width + 14}`),
        ]
      : []),
  ]
}

/** Standing on the horizon unless told; its handle on the right, or `-1` on the left. */
export function door(
  x: number,
  top: number,
  width: number,
  tone: Tone = 'wood',
  handle: 1 | -1 = 1,
  base = HORIZON,
): Shape[] {
  const at = handle === 1 ? x + width - 9 : x + 9
  return [
    fill(tone, box(x, top, width, base - top)),
    line(
      'ink',
      `M${x} ${base}V${top}H${x + width}V${base}M${at} ${Math.round((top + base) / 2) + 2}V${Math.round((top + base) / 2) + 8}`,
    ),
  ]
}

export const tableLamp = (x: number, y: number, tone: Tone = 'glow'): Shape[] => [
  line('ink', `M${x - 7} ${y - 2}H${x + 7}M${x} ${y - 2}V${y - 20}`),
  fill(tone, closed([x - 7, y - 36], [x + 7, y - 36], [x + 13, y - 21], [x - 13, y - 21])),
]

export const hangingLamp = (x: number, y: number, tone: Tone = 'glow'): Shape[] => [
  line('ink', `M${x} 0V${y - 14}`),
  fill(tone, closed([x - 7, y - 12], [x + 7, y - 12], [x + 19, y - 1], [x - 19, y - 1])),
]

/** The light of a lamp, on whatever lies behind it. */
export const shine = (x: number, y: number, across: number, down = across): Shape =>
  fill('blush', round(x, y, across, down))

/** Hands as given, from its middle. */
export const clock = (x: number, y: number, hands: string): Shape[] => [
  fill('paper', round(x, y, 14)),
  line('ink', `M${x - 14} ${y}A14 14 0 1 1 ${x + 14} ${y}A14 14 0 1 1 ${x - 14} ${y}Z`),
  line('hair', hands),
]

/** A sheet on a wall with rows of squares. */
export const calendar = (x: number, y: number): Shape[] => [
  fill('paper', box(x, y, 46, 46)),
  fill('warm', box(x, y, 46, 10)),
  stroke(
    'grey',
    6,
    [18, 28, 38].map((down) => [8, 18, 28, 38].map((across) => spot(x + across, y + down)).join('')).join(''),
  ),
]

import type { Shape, Stroke, Tone } from '#core/domain/reading/picture'
import { fill, type Point, spot, stroke, through } from './shapes'

/** Which way somebody looks: to the left, towards us, to the right, away from us. */
export type Faces = 'left' | 'us' | 'right' | 'away'
export type Hair = 'short' | 'bob' | 'long' | 'bun'

export interface Look {
  readonly tone: Tone
  readonly legs?: Tone
  readonly hair?: Hair
  readonly grey?: true
  readonly faces?: Faces
  /** Where the hands are. */
  readonly hands?: readonly Point[]
}

interface Build {
  readonly limb: Stroke
  readonly body: Stroke
  readonly head: Stroke
  /** From hip to shoulder, from shoulder to the middle of the head, from hip to sole. */
  readonly back: number
  readonly neck: number
  readonly leg: number
}

const adult: Build = { limb: 9, body: 22, head: 20, back: 23, neck: 19, leg: 42 }
const child: Build = { limb: 6, body: 15, head: 17, back: 13, neck: 15, leg: 22 }

const way = (faces: Faces) => (faces === 'left' ? -1 : faces === 'right' ? 1 : 0)

function hairOf([x, y]: Point, { hair = 'short', grey, faces = 'us' }: Look, head: Stroke): Shape[] {
  const tone: Tone = grey ? 'grey' : 'hair'
  const f = way(faces)
  if (faces === 'away') {
    const falls =
      hair === 'bob' || hair === 'long' ? [stroke(tone, 15, `M${x} ${y}V${y + (hair === 'long' ? 10 : 4)}`)] : []
    return [stroke(tone, head, spot(x, y)), ...falls, ...(hair === 'bun' ? [stroke(tone, 9, spot(x, y - 11))] : [])]
  }
  const cap =
    f === 0
      ? `M${x - 7} ${y - 2}Q${x - 7} ${y - 8} ${x} ${y - 8}Q${x + 7} ${y - 8} ${x + 7} ${y - 2}Q${x} ${y - 7} ${x - 7} ${y - 2}Z`
      : `M${x + 5 * f} ${y - 7}Q${x - 2 * f} ${y - 10} ${x - 6 * f} ${y - 6}Q${x - 9 * f} ${y - 1} ${x - 6 * f} ${y + 3}Q${x - 5 * f} ${y - 4} ${x + 5 * f} ${y - 7}Z`
  const down = hair === 'bob' ? 5 : 13
  const falls =
    f === 0 ? `M${x - 8} ${y - 3}V${y + down}M${x + 8} ${y - 3}V${y + down}` : `M${x - 7 * f} ${y - 3}V${y + down}`
  return [
    fill(tone, cap),
    ...(hair === 'bob' || hair === 'long' ? [stroke(tone, 6, falls)] : []),
    ...(hair === 'bun' ? [stroke(tone, 9, f === 0 ? spot(x, y - 12) : spot(x - 8 * f, y - 8))] : []),
  ]
}

/** An arm hangs a little on its way. */
const armOf = ([x, y]: Point, [handX, handY]: Point) =>
  `M${x} ${y}Q${Math.round((x + handX) / 2)} ${Math.round((y + handY) / 2) + 7} ${handX} ${handY}`

interface Pose {
  readonly hip: Point
  readonly shoulder: Point
  readonly legs: readonly string[]
}

function figure({ hip, shoulder, legs }: Pose, look: Look, { limb, body, head, neck }: Build): Shape[] {
  const { tone, legs: trousers = 'deep', faces = 'us', hands = [] } = look
  const [x, y] = shoulder
  const top: Point = [x + 2 * way(faces), y - neck]
  const side = (hand: Point): Point => [x + Math.sign(hand[0] - x) * (body === 22 ? 6 : 4), y + 1]
  return [
    ...(legs.length > 0 ? [stroke(trousers, limb, ...legs)] : []),
    stroke(tone, body, through(hip, shoulder)),
    ...(faces === 'away' ? [] : [stroke('skin', head, spot(...top))]),
    ...hairOf(top, look, head),
    ...(hands.length > 0
      ? [
          stroke(tone, limb, ...hands.map((hand) => armOf(side(hand), hand))),
          stroke('skin', limb, ...hands.map((hand) => spot(...hand))),
        ]
      : []),
  ]
}

function standing(build: Build, x: number, base: number, look: Look): Shape[] {
  const { back, leg, limb } = build
  const hip: Point = [x, base - leg]
  const [apart, sole] = [limb === 9 ? 6 : 4, base - Math.ceil(limb / 2)]
  const toe = 3 * way(look.faces ?? 'us')
  const legs = [x - apart, x + apart].map((at) => `M${at} ${base - leg + 4}V${sole}${toe ? `H${at + toe}` : ''}`)
  return figure({ hip, shoulder: [x, base - leg - back], legs }, look, build)
}

/** On something as high as `seat`, the feet on `base`; turned to the side they show their knees. */
function sitting(build: Build, x: number, seat: number, base: number, look: Look): Shape[] {
  const { back, limb, body } = build
  const f = way(look.faces ?? 'right')
  const hip: Point = [x, seat - Math.round(body / 2)]
  const sole = base - Math.ceil(limb / 2)
  const thigh = limb === 9 ? 24 : 14
  const lap = seat - Math.ceil(limb / 2)
  const legs =
    f === 0
      ? [`M${x - 6} ${lap}V${sole}M${x + 6} ${lap}V${sole}`]
      : [`M${x} ${lap}H${x + thigh * f}V${sole}H${x + (thigh + 4) * f}`]
  return figure({ hip, shoulder: [x, seat - Math.round(body / 2) - back], legs }, look, build)
}

export const adultStanding = (x: number, base: number, look: Look) => standing(adult, x, base, look)
export const childStanding = (x: number, base: number, look: Look) => standing(child, x, base, look)
export const adultSitting = (x: number, seat: number, base: number, look: Look) => sitting(adult, x, seat, base, look)
export const childSitting = (x: number, seat: number, base: number, look: Look) => sitting(child, x, seat, base, look)

/** Wrapped in a cloth, in somebody's arms or a bed; the head on this side. */
export function baby(x: number, y: number, tone: Tone = 'paper', head: 'left' | 'right' = 'right'): Shape[] {
  const f = way(head)
  return [stroke(tone, 15, `M${x - 8 * f} ${y + 2}L${x} ${y}`), stroke('skin', 9, spot(x + 8 * f, y - 3))]
}

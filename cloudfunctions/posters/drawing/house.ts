import { lamp, pale, wall } from './colours'
import { boxPath, type Shape } from './sheet'

/** A house by evening, two windows lit and the door open: `width` wide and as high, its foot on `y`. */
export function house(x: number, y: number, width: number): Shape[] {
  const u = width / 100
  const part = (left: number, up: number, wide: number, high: number, colour: string, round = 0): Shape => ({
    kind: 'path',
    d: boxPath(x + left * u, y - up * u, wide * u, high * u, round * u),
    colour,
  })
  const roof = `M${x + 6 * u} ${y - 52 * u}L${x + 50 * u} ${y - 88 * u}L${x + 94 * u} ${y - 52 * u}z`
  return [
    part(16, 54, 68, 54, wall, 3),
    { kind: 'path', d: roof, colour: pale },
    part(25, 44, 17, 17, lamp, 2),
    part(58, 44, 17, 17, lamp, 2),
    part(43, 26, 15, 26, lamp, 2),
    part(43, 26, 5, 26, pale, 1),
  ]
}

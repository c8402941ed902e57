import type { Picture, Shape, Stroke, Tone } from '#core/domain/reading/picture'

export type Point = readonly [x: number, y: number]

/** How much of a filled shape is its soft edge: what is asked for is that much larger than its path. */
const EDGE = 3

export const fill = (tone: Tone, ...paths: readonly string[]): Shape => ({ tone, path: paths.join('') })

export const stroke = (tone: Tone, width: Stroke, ...paths: readonly string[]): Shape => ({
  tone,
  path: paths.join(''),
  stroke: width,
})

export const line = (tone: Tone, ...paths: readonly string[]): Shape => stroke(tone, 3, ...paths)

/** A round spot, as wide as the stroke it is set with. */
export const spot = (x: number, y: number) => `M${x} ${y}H${x}`

export const through = (...[first, ...points]: readonly Point[]) =>
  first === undefined ? '' : `M${first.join(' ')}${points.map((one) => `L${one.join(' ')}`).join('')}`

export const closed = (...points: readonly Point[]) => `${through(...points)}Z`

/** From its upper left corner. */
export const box = (x: number, y: number, width: number, height: number) =>
  `M${x + EDGE} ${y + EDGE}H${x + width - EDGE}V${y + height - EDGE}H${x + EDGE}Z`

/** From its middle. */
export function round(x: number, y: number, across: number, down: number = across) {
  const [rx, ry] = [across - EDGE, down - EDGE]
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`
}

/** Neighbours of one tone and width are one shape: fewer to send. Only lines: where fills overlap they might make a hole. */
function joined(shapes: readonly Shape[]): Shape[] {
  const all: Shape[] = []
  for (const shape of shapes) {
    const last = all.at(-1)
    if (last?.stroke !== undefined && last.tone === shape.tone && last.stroke === shape.stroke) {
      all[all.length - 1] = { ...last, path: last.path + shape.path }
    } else all.push(shape)
  }
  return all
}

type Parts = readonly (Shape | readonly Shape[])[]

export const picture = (alt: string, ...parts: Parts): Picture => ({ alt, shapes: joined(parts.flat()) })

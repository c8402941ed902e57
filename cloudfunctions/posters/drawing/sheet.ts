import type { Buffer } from 'node:buffer'

export type Weight = 'regular' | 'bold'

/** What lies on a sheet, in points from its upper left corner. The one source of the PDF and of the picture. */
export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly colour: string }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      /** Of the line the letters stand on. */
      readonly y: number
      readonly size: number
      readonly weight: Weight
      readonly colour: string
    }
  | {
      readonly kind: 'picture'
      readonly png: Buffer
      readonly x: number
      readonly y: number
      readonly side: number
    }
  | {
      readonly kind: 'photo'
      readonly jpeg: Buffer
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** How wide a text is in points. */
export type Measure = (text: string, size: number, weight: Weight) => number

const at = (value: number): string => String(Math.round(value * 1000) / 1000)

/** A box, its corners round where asked. */
export function boxPath(x: number, y: number, width: number, height: number, round = 0): string {
  if (round === 0) return `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`
  const r = round
  const curve = (dx: number, dy: number, cx: number, cy: number) => `q${at(cx)} ${at(cy)} ${at(dx)} ${at(dy)}`
  return [
    `M${at(x + r)} ${at(y)}h${at(width - 2 * r)}${curve(r, r, r, 0)}`,
    `v${at(height - 2 * r)}${curve(-r, r, 0, r)}`,
    `h${at(2 * r - width)}${curve(-r, -r, -r, 0)}`,
    `v${at(2 * r - height)}${curve(r, -r, 0, -r)}z`,
  ].join('')
}

/** The dark fields of a code, those beside each other as one; a hair taller, so that no white line stands between two. */
export function codePath(modules: readonly (readonly boolean[])[], x: number, y: number, side: number): string {
  const one = side / modules.length
  const runs: string[] = []
  modules.forEach((row, down) => {
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from]) continue
      let until = from
      while (row[until]) until += 1
      runs.push(boxPath(x + from * one, y + down * one, (until - from) * one, one * 1.01))
      from = until
    }
  })
  return runs.join('')
}

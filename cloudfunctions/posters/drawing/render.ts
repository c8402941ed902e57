import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import drawer from '@resvg/resvg-wasm/index_bg.wasm'

type Picture = ReturnType<InstanceType<typeof Resvg>['render']>

let ready: Promise<void> | null = null

/** Draws an SVG so many pixels wide, and takes of it what is needed; its memory is not the collector's. */
export async function rendered<Taken>(svg: string, pixels: number, take: (picture: Picture) => Taken): Promise<Taken> {
  ready ??= initWasm(readFileSync(join(__dirname, drawer)))
  await ready
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } })
  const picture = drawing.render()
  try {
    return take(picture)
  } finally {
    picture.free()
    drawing.free()
  }
}

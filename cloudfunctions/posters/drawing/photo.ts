import { Buffer } from 'node:buffer'
import { encode } from 'jpeg-js'
import { MOST_PICTURE_BYTES, pictureSteps } from '#core/domain/placements/site-picture'
import type { PictureFile } from '#core/domain/publishing/picture-file'
import { rendered } from './render'

/** How a picture that was held so is turned upright in a box of the size it is seen in: the turns of an SVG. */
const uprightBy: Readonly<Record<number, (width: number, height: number) => string>> = {
  2: (width) => `matrix(-1 0 0 1 ${width} 0)`,
  3: (width, height) => `matrix(-1 0 0 -1 ${width} ${height})`,
  4: (_width, height) => `matrix(1 0 0 -1 0 ${height})`,
  5: () => 'matrix(0 1 1 0 0 0)',
  6: (width) => `matrix(0 1 -1 0 ${width} 0)`,
  7: (width, height) => `matrix(0 -1 -1 0 ${width} ${height})`,
  8: (_width, height) => `matrix(0 -1 1 0 0 ${height})`,
}

export interface Drawn {
  readonly jpeg: Buffer
  readonly width: number
  readonly height: number
}

/** On white where it lets through. Null where nothing of it could be drawn. */
function onWhite(pixels: Uint8Array): Buffer | null {
  const whole = Buffer.from(pixels)
  let drawn = false
  for (let at = 0; at < whole.length; at += 4) {
    const alpha = whole[at + 3] ?? 0
    if (alpha > 0) drawn = true
    // What comes is multiplied by it already.
    for (let channel = at; channel < at + 3; channel += 1)
      whole[channel] = Math.min(255, (whole[channel] ?? 0) + 255 - alpha)
    whole[at + 3] = 255
  }
  return drawn ? whole : null
}

async function drawnAt(file: PictureFile, side: number, quality: number): Promise<Drawn | null> {
  const { width, height } = file
  const by = Math.min(1, side / Math.max(width, height))
  const lies = file.held >= 5 ? { width: height, height: width } : { width, height }
  const turned = uprightBy[file.held]?.(width, height) ?? ''
  const data = `data:image/${file.kind};base64,${Buffer.from(file.bytes).toString('base64')}`
  const image = `<image width="${lies.width}" height="${lies.height}" preserveAspectRatio="none" href="${data}"/>`
  const inner = turned === '' ? image : `<g transform="${turned}">${image}</g>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`
  return rendered(svg, Math.max(1, Math.round(width * by)), (picture) => {
    const pixels = onWhite(picture.pixels)
    if (!pixels) return null
    const size = { width: picture.width, height: picture.height }
    return { jpeg: Buffer.from(encode({ data: pixels, ...size }, quality).data), ...size }
  })
}

/** A photo as it goes on paper: upright, and light enough to go beside all else. Null where it is none that can be drawn. */
export async function drawPhoto(file: PictureFile): Promise<Drawn | null> {
  for (const { side, quality } of pictureSteps) {
    const drawn = await drawnAt(file, side, quality)
    if (!drawn || drawn.jpeg.length <= MOST_PICTURE_BYTES) return drawn
  }
  return null
}

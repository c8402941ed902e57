import { Buffer } from 'node:buffer'
import type { Font } from './fonts'
import { rendered } from './render'
import type { Shape, Sheet, Weight } from './sheet'

/** Letters are drawn as the outlines they have: the picture needs no font. */
function svgOf(shape: Shape, fonts: Readonly<Record<Weight, Font>>): string {
  switch (shape.kind) {
    case 'path':
      return `<path fill="${shape.colour}" d="${shape.d}"/>`
    case 'picture': {
      const { png, x, y, side } = shape
      const data = `data:image/png;base64,${png.toString('base64')}`
      return `<image x="${x}" y="${y}" width="${side}" height="${side}" image-rendering="optimizeSpeed" href="${data}"/>`
    }
    case 'photo': {
      const { jpeg, x, y, width, height } = shape
      const data = `data:image/jpeg;base64,${jpeg.toString('base64')}`
      return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${data}"/>`
    }
    case 'text': {
      const { face } = fonts[shape.weight]
      const scale = shape.size / face.unitsPerEm
      let along = 0
      const glyphs = face.layout(shape.text).glyphs.map(({ advanceWidth, path }) => {
        const drawn = `<path transform="translate(${along} 0)" d="${path.toSVG()}"/>`
        along += advanceWidth
        return drawn
      })
      const place = `translate(${shape.x} ${shape.y}) scale(${scale} ${-scale})`
      return `<g fill="${shape.colour}" transform="${place}">${glyphs.join('')}</g>`
    }
  }
}

/** A photo in grains of so many pixels: a PNG of the noisiest one is short then, and all else stays as sharp as it is. */
async function grained(photo: Extract<Shape, { kind: 'photo' }>, pixels: number): Promise<string> {
  const { jpeg, x, y, width, height } = photo
  const data = `data:image/jpeg;base64,${jpeg.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${data}"/></svg>`
  const png = await rendered(svg, Math.max(1, Math.round(pixels)), (picture) => Buffer.from(picture.asPng()))
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/>`
}

/** A picture so many pixels wide; a photo on it in grains of `grain` pixels. */
export async function asPng(
  sheet: Sheet,
  fonts: Readonly<Record<Weight, Font>>,
  pixels: number,
  grain = 1,
): Promise<Buffer> {
  const { width, height, shapes } = sheet
  const drawn = shapes.map((shape) =>
    shape.kind === 'photo' && grain > 1 ? grained(shape, (pixels * shape.width) / width / grain) : svgOf(shape, fonts),
  )
  const inner = (await Promise.all(drawn)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`
  return rendered(svg, pixels, (picture) => Buffer.from(picture.asPng()))
}

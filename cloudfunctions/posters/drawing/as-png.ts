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

type Photo = Extract<Shape, { kind: 'photo' }>

/** A photo alone as a PNG, so many of the sheet's pixels a grain. */
function alone({ jpeg, width, height }: Photo, sheet: Sheet, pixels: number, grain: number): Promise<Buffer> {
  const data = `data:image/jpeg;base64,${jpeg.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${data}"/></svg>`
  const across = Math.max(1, Math.round((pixels * width) / sheet.width / grain))
  return rendered(svg, across, (picture) => Buffer.from(picture.asPng()))
}

const grained = ({ x, y, width, height }: Photo, png: Buffer): string =>
  `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/>`

type Drawn = (photo: Photo) => string

async function draw(
  sheet: Sheet,
  fonts: Readonly<Record<Weight, Font>>,
  pixels: number,
  drawn?: Drawn,
): Promise<Buffer> {
  const { width, height, shapes } = sheet
  const inner = shapes.map((shape) => (drawn && shape.kind === 'photo' ? drawn(shape) : svgOf(shape, fonts))).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`
  return rendered(svg, pixels, (picture) => Buffer.from(picture.asPng()))
}

/**
 * A picture so many pixels wide, of at most so many bytes where a coarser photo makes it that: a PNG of the noisiest one is
 * short in larger grains, and all else stays as sharp as it is.
 */
export async function asPng(
  sheet: Sheet,
  fonts: Readonly<Record<Weight, Font>>,
  pixels: number,
  most: number,
): Promise<Buffer> {
  const fine = await draw(sheet, fonts, pixels)
  const photo = sheet.shapes.find((shape): shape is Photo => shape.kind === 'photo')
  if (fine.length <= most || !photo) return fine
  const least = fine.length - (await alone(photo, sheet, pixels, 1)).length
  let png = fine
  for (const grain of [2, 3, 4, 6]) {
    png = await alone(photo, sheet, pixels, grain)
    // What lies between the photo and all else is known once it is drawn: a tenth is left for it.
    if (least + png.length * 1.1 <= most) break
  }
  return draw(sheet, fonts, pixels, (one) => grained(one, png))
}

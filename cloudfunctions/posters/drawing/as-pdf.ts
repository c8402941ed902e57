import { Buffer } from 'node:buffer'
import { PDFDocument, rgb } from 'pdf-lib'
import type { Font } from './fonts'
import type { Sheet, Weight } from './sheet'

function colourOf(hex: string) {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return rgb(channel(1), channel(3), channel(5))
}

const opened = (fonts: Readonly<Record<Weight, Font>>, bytes: Uint8Array) =>
  Object.values(fonts).find((font) => font.bytes === bytes)?.face

/** One page of its true size; of each font the letters that are on it, so that it prints anywhere. */
export async function asPdf(sheet: Sheet, fonts: Readonly<Record<Weight, Font>>, title: string): Promise<Buffer> {
  const { width, height, shapes } = sheet
  const document = await PDFDocument.create({ updateMetadata: false })
  // Ours are open already, and every letter in them is found.
  document.registerFontkit({ create: (bytes) => opened(fonts, bytes) as never })
  document.setTitle(title)
  document.setLanguage('zh-CN')
  const page = document.addPage([width, height])
  const faces = {
    regular: await document.embedFont(fonts.regular.bytes, { subset: true }),
    bold: await document.embedFont(fonts.bold.bytes, { subset: true }),
  }
  for (const shape of shapes) {
    if (shape.kind === 'path') page.drawSvgPath(shape.d, { x: 0, y: height, color: colourOf(shape.colour) })
    else if (shape.kind === 'text') {
      const { text, x, y, size, weight, colour } = shape
      page.drawText(text, { x, y: height - y, size, font: faces[weight], color: colourOf(colour) })
    } else if (shape.kind === 'photo') {
      const { jpeg, x, y, width: wide, height: high } = shape
      page.drawImage(await document.embedJpg(jpeg), { x, y: height - y - high, width: wide, height: high })
    } else {
      const { png, x, y, side } = shape
      page.drawImage(await document.embedPng(png), { x, y: height - y - side, width: side, height: side })
    }
  }
  return Buffer.from(await document.save())
}

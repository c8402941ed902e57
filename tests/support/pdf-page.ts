import fontkit from '@pdf-lib/fontkit'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

interface Face {
  getGlyph(id: number): { readonly path: { toSVG(): string } }
}

export interface PdfFont {
  /** What is printed for each of its letters, by its number. */
  readonly text: ReadonlyMap<number, string>
  readonly face: Face
}

const hexes = (text: string): number[] => text.match(/.{4}/g)?.map((one) => Number.parseInt(one, 16)) ?? []

/** `<0001> <665a>`, a line each. */
function lettersOf(map: string): Map<number, string> {
  const lines = [...map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>/gi)]
  return new Map(
    lines.map(([, id = '', text = '']) => [Number.parseInt(id, 16), String.fromCharCode(...hexes(text))] as const),
  )
}

const streamOf = (found: unknown): string =>
  found instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(found).decode()).toString('latin1') : ''

/** The one page of a PDF of ours: its size in points, what stands on it line by line, and its fonts. */
export async function pdfPage(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes)
  const { context } = document
  const page = document.getPage(0)
  const fontsOf = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  const fonts = new Map<string, PdfFont>()
  for (const [name, ref] of fontsOf?.entries() ?? []) {
    const font = context.lookup(ref, PDFDict)
    const below = context.lookup(font.lookup(PDFName.of('DescendantFonts'), PDFArray).get(0), PDFDict)
    const file = below.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'))
    if (!(file instanceof PDFRawStream)) throw new Error('a font that is not in the file')
    fonts.set(name.asString(), {
      text: lettersOf(streamOf(font.lookup(PDFName.of('ToUnicode')))),
      face: fontkit.create(decodePDFRawStream(file).decode()) as unknown as Face,
    })
  }
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents]
  const lines: string[] = []
  const drawn = new Map([...fonts.keys()].map((name) => [name, new Set<number>()] as const))
  let current = ''
  for (const [, name = '', hex = ''] of streams
    .map(streamOf)
    .join('\n')
    .matchAll(/(\/\S+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name !== '') current = name
    else {
      const ids = hexes(hex)
      for (const id of ids) drawn.get(current)?.add(id)
      lines.push(ids.map((id) => fonts.get(current)?.text.get(id) ?? '?').join(''))
    }
  }
  return { ...page.getSize(), lines, fonts, drawn }
}

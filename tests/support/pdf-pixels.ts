import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import type { Pixels } from './png-pixels'

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
type Colour = readonly [red: number, green: number, blue: number]
const black: Colour = [0, 0, 0]
const asItIs: Matrix = [1, 0, 0, 1, 0, 0]

/** First `one`, then `other`. */
function then(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [A, B, C, D, E, F] = other
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const

interface Image {
  readonly width: number
  readonly height: number
  /** Red, green and blue, row by row. */
  readonly data: Uint8Array
}

function imageOf(found: PDFRawStream): Image | null {
  const size = (name: string) => found.dict.lookup(PDFName.of(name), PDFNumber).asNumber()
  const [width, height] = [size('Width'), size('Height')]
  const isPhoto = found.dict.get(PDFName.of('Filter'))?.toString() === '/DCTDecode'
  if (isPhoto) return null
  return { width, height, data: decodePDFRawStream(found).decode() }
}

/**
 * The first page of a PDF of ours as a printer draws it, at so many pixels an inch: boxes and pictures in their order. What is
 * round at the edge is drawn as the box around it, and letters and photos are left out: it is for what is read from codes.
 */
export async function pdfPixels(bytes: Uint8Array, resolution: number): Promise<Pixels> {
  const document = await PDFDocument.load(bytes)
  const { context } = document
  const page = document.getPage(0)
  const scale = resolution / 72
  const size = page.getSize()
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  const images = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const toPixels: Matrix = [scale, 0, 0, -scale, 0, height]

  function paint(x: number, y: number, [red, green, blue]: Colour): void {
    if (x < 0 || y < 0 || x >= width || y >= height) return
    data.set([red, green, blue, 255], (y * width + x) * 4)
  }
  function box(points: readonly (readonly [number, number])[], colour: (u: number, v: number) => Colour): void {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    for (let y = Math.round(top); y < Math.round(bottom); y += 1)
      for (let x = Math.round(left); x < Math.round(right); x += 1)
        paint(x, y, colour((x + 0.5 - left) / (right - left), (y + 0.5 - top) / (bottom - top)))
  }

  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents]
  const text = streams
    .map((one) => (one instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(one).decode()).toString('latin1') : ''))
    .join('\n')
  let now = { matrix: asItIs, colour: black }
  const kept: (typeof now)[] = []
  let args: string[] = []
  let paths: (readonly [number, number])[][] = []
  const numbers = () => args.map(Number)
  const point = (x: number, y: number) => at(then(now.matrix, toPixels), x, y)
  const does: Readonly<Record<string, () => void>> = {
    q: () => void kept.push(now),
    Q: () => {
      now = kept.pop() ?? now
    },
    cm: () => {
      now = { ...now, matrix: then(numbers() as unknown as Matrix, now.matrix) }
    },
    rg: () => {
      now = { ...now, colour: numbers().map((part) => Math.round(part * 255)) as unknown as Colour }
    },
    m: () => void paths.push([point(...(numbers() as [number, number]))]),
    l: () => void paths.at(-1)?.push(point(...(numbers() as [number, number]))),
    c: () => void paths.at(-1)?.push(point(...(numbers().slice(-2) as [number, number]))),
    f: () => {
      for (const path of paths) box(path, () => now.colour)
      paths = []
    },
    Do: () => {
      const found = images?.lookup(PDFName.of(args[0]?.slice(1) ?? ''))
      const image = found instanceof PDFRawStream ? imageOf(found) : null
      if (!image) return
      box([point(0, 0), point(1, 1)], (u, v) => {
        const from = (Math.floor(v * image.height) * image.width + Math.floor(u * image.width)) * 3
        return [image.data[from] ?? 255, image.data[from + 1] ?? 255, image.data[from + 2] ?? 255]
      })
    },
  }
  for (const word of text.split(/\s+/)) {
    if (/^[A-Za-z*]+$/.test(word)) {
      does[word]?.()
      args = []
    } else args.push(word)
  }
  return { width, height, data }
}

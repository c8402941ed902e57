import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and how opaque, one byte each, row by row. */
  readonly data: Uint8ClampedArray
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [l, u, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return l <= u && l <= c ? left : u <= c ? up : corner
}

/** What is to be seen in a PNG of four channels of eight bits, as it comes from our own drawer. */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png)
  const [width, height, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt16BE(24)]
  if (kind !== 0x0806) throw new Error(`not eight bits of red, green, blue and opacity: ${kind.toString(16)}`)
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  const raw = inflateSync(Buffer.concat(parts))
  const row = width * 4
  const data = new Uint8ClampedArray(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)]
    for (let x = 0; x < row; x += 1) {
      const left = x < 4 ? 0 : (data[y * row + x - 4] ?? 0)
      const up = y === 0 ? 0 : (data[(y - 1) * row + x] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (data[(y - 1) * row + x - 4] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      data[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return { width, height, data }
}

/** One after another what codes there are in a picture: each that was read is painted over. */
export function codesIn(pixels: Pixels, read: typeof import('jsqr').default): string[] {
  const data = new Uint8ClampedArray(pixels.data)
  const found: string[] = []
  for (;;) {
    const code = read(data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' })
    if (!code || found.includes(code.data)) return found
    found.push(code.data)
    const { topLeftCorner: from, bottomRightCorner: to } = code.location
    for (let y = Math.floor(from.y) - 4; y <= to.y + 4; y += 1) {
      data.fill(255, (y * pixels.width + Math.floor(from.x) - 4) * 4, (y * pixels.width + Math.ceil(to.x) + 4) * 4)
    }
  }
}

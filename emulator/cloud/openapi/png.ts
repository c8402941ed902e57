import { crc32, deflateSync } from 'node:zlib'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export interface Drawing {
  /** Pixels; modules are whole pixels wide, what is left over is margin. */
  width: number
  dark: Colour
  /** The light modules are see-through instead of white. */
  transparent: boolean
}

/** A square of dark and light modules as a PNG of one bit a pixel. */
export function drawPng(modules: boolean[][], { width, dark, transparent }: Drawing): Buffer {
  const scale = Math.max(1, Math.floor(width / modules.length))
  const margin = Math.floor((width - scale * modules.length) / 2)
  const rowBytes = 1 + Math.ceil(width / 8)
  const pixels = Buffer.alloc(rowBytes * width)
  for (let y = 0; y < width; y += 1) {
    const row = modules[Math.floor((y - margin) / scale)]
    for (let x = 0; row && x < width; x += 1) {
      if (row[Math.floor((x - margin) / scale)]) {
        const at = y * rowBytes + 1 + (x >> 3)
        pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7))
      }
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  header.set([1, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([255, 255, 255, ...dark])),
    ...(transparent ? [chunk('tRNS', Buffer.from([0]))] : []),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

import { inflateSync } from 'node:zlib'

/** A one-bit PNG taken apart. */
export function decodePng(bytes: Buffer) {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0
  return {
    width,
    chunks,
    palette: chunks.get('PLTE') ?? [],
    pixels: inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
  }
}

/** The modules of the code, read at their centres as a scanner does, its margin of four on each side. */
export function modulesOf(picture: Buffer): boolean[][] {
  const { width, pixels } = decodePng(picture)
  const dark = (x: number, y: number) =>
    ((pixels[y * (1 + Math.ceil(width / 8)) + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
  const rows = Array.from({ length: width }, (_, y) => y)
  const first = rows.findIndex((y) => rows.some((x) => dark(x, y)))
  const left = rows.findIndex((x) => dark(x, first))
  // The finder pattern's upper edge is seven modules long.
  const scale = rows.slice(left).findIndex((x) => !dark(x, first)) / 7
  const size = (width - 2 * left) / scale
  const count = Math.round(size) + 8
  const centre = (at: number) => Math.floor(left + (at - 4 + 0.5) * scale)
  return Array.from({ length: count }, (_, y) => Array.from({ length: count }, (_, x) => dark(centre(x), centre(y))))
}

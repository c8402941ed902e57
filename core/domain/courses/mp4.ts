import type { Media } from './course'

/** Some bytes as the letters they stand for. */
export const text = (bytes: Uint8Array, at: number, length = 4): string =>
  Array.from(bytes.subarray(at, at + length), (one) => String.fromCharCode(one)).join('')

/** A number of four bytes, the greatest first. */
export const big = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 2 ** 24 + (bytes[at + 1] ?? 0) * 2 ** 16 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)

interface Box {
  readonly name: string
  readonly from: number
  readonly until: number
}

/** Boxes between two places of an MP4 file (ISO/IEC 14496-12), by name; a broken size ends them. */
function boxesIn(bytes: Uint8Array, from: number, until: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= until && boxes.length < 200; ) {
    const short = big(bytes, at)
    const head = short === 1 ? 16 : 8
    const size = short === 1 ? big(bytes, at + 8) * 2 ** 32 + big(bytes, at + 12) : short || until - at
    if (size < head || at + size > until) break
    boxes.push({ name: text(bytes, at + 4), from: at + head, until: at + size })
    at += size
  }
  return boxes
}

/** What is in these boxes under the names of the path. */
const inside = (bytes: Uint8Array, boxes: readonly Box[], ...path: string[]): readonly Box[] =>
  path.reduce<readonly Box[]>(
    (all, name) => all.flatMap((box) => boxesIn(bytes, box.from, box.until)).filter((one) => one.name === name),
    boxes,
  )

/** Profiles of H.264 that every phone decodes: baseline, main and high (ISO/IEC 14496-10, annex A). */
const usualProfiles = [66, 77, 100]
/** Of a sample entry for pictures, before the boxes in it. */
const ENTRY_BYTES = 78

/** Whether every phone that WeChat runs on plays a track coded like this. */
function isUsual(bytes: Uint8Array, kind: 'vide' | 'soun', trak: Box): boolean {
  const [stsd] = inside(bytes, [trak], 'mdia', 'minf', 'stbl', 'stsd')
  const [entry] = stsd ? boxesIn(bytes, stsd.from + 8, stsd.until) : []
  if (!entry) return false
  if (kind === 'soun') return entry.name === 'mp4a'
  const coding = boxesIn(bytes, entry.from + ENTRY_BYTES, entry.until).find(({ name }) => name === 'avcC')
  return entry.name === 'avc1' && coding !== undefined && usualProfiles.includes(bytes[coding.from + 1] ?? 0)
}

/**
 * A film of H.264, or a sound of AAC, in an MP4 file. `other-coding`: whole, and of another kind of film or sound (HEVC, as
 * newer phones record it, QuickTime), which some phones show as a black picture.
 */
export function mp4(bytes: Uint8Array): Omit<Media, 'bytes'> | 'other-coding' | null {
  const [ftyp, ...others] = boxesIn(bytes, 0, bytes.length)
  const moov = others.filter(({ name }) => name === 'moov')
  const [head] = inside(bytes, moov, 'mvhd')
  if (ftyp?.name !== 'ftyp' || !head) return null
  const long = bytes[head.from] === 1
  const scale = big(bytes, head.from + (long ? 20 : 12))
  const units = long ? big(bytes, head.from + 24) * 2 ** 32 + big(bytes, head.from + 28) : big(bytes, head.from + 16)
  const tracks = inside(bytes, moov, 'trak').flatMap((trak) => {
    const [hdlr] = inside(bytes, [trak], 'mdia', 'hdlr')
    const kind = hdlr ? text(bytes, hdlr.from + 8) : ''
    return kind === 'vide' || kind === 'soun' ? [{ kind, usual: isUsual(bytes, kind, trak) } as const] : []
  })
  if (tracks.length === 0 || scale === 0) return null
  const isFilm = tracks.some(({ kind }) => kind === 'vide')
  const isQuickTime = text(bytes, ftyp.from) === 'qt  '
  if ((isFilm && isQuickTime) || tracks.some(({ usual }) => !usual)) return 'other-coding'
  return { kind: isFilm ? 'video' : 'audio', type: isFilm ? 'mp4' : 'm4a', seconds: units / scale }
}

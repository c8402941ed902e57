import { accept, type Decision, refuse } from '../decision'
import {
  LEAST_SIDE,
  MOST_PICTURE_BYTES,
  MOST_PIXELS,
  MOST_SIDE,
  type PictureKind,
  type PictureRefusal,
} from './picture'
import { type Turned, turnedBy } from './turned'

export interface PictureFile {
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
  /** How the camera was held, as Exif counts it: 1 is upright. The size is as one sees it, the bytes lie as they were taken. */
  readonly held: number
  /** As readers get it: without what a camera or a program noted in it. */
  readonly bytes: Uint8Array
}

export interface PictureLimits {
  readonly bytes: number
  readonly pixels: number
}

type Bytes = Uint8Array
const at = (bytes: Bytes, place: number): number => bytes[place] ?? 0
const pair = (bytes: Bytes, place: number): number => at(bytes, place) * 256 + at(bytes, place + 1)
const four = (bytes: Bytes, place: number): number => pair(bytes, place) * 65_536 + pair(bytes, place + 2)
const name = (bytes: Bytes, place: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => at(bytes, place + step)))

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What a picture is drawn from. Moving pictures, notes, and where it was taken are none of these. */
const drawn = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']

function readPng(bytes: Bytes): PictureFile | null {
  const parts = [bytes.subarray(0, 8)]
  let [width, height, hasData] = [0, 0, false]
  for (let place = 8; place + 12 <= bytes.length; ) {
    const end = place + 12 + four(bytes, place)
    const kind = name(bytes, place + 4)
    if (end > bytes.length || (place === 8) !== (kind === 'IHDR')) return null
    if (kind === 'IHDR') {
      if (end - place !== 25) return null
      ;[width, height] = [four(bytes, place + 8), four(bytes, place + 12)]
    }
    if (kind === 'IDAT') hasData = true
    if (drawn.includes(kind)) parts.push(bytes.subarray(place, end))
    // What lies behind the end is no part of the picture.
    if (kind === 'IEND') return hasData ? { kind: 'png', width, height, held: 1, bytes: joined(parts) } : null
    place = end
  }
  return null
}

/** Where the size stands, but for the tables (C4, C8, CC) that have numbers among these. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
/** What programs note: 0xe0 is the file's own name, 0xee how its colours are meant. */
const isNote = (mark: number): boolean => mark === 0xfe || (mark >= 0xe1 && mark <= 0xef && mark !== 0xee)

function readJpeg(bytes: Bytes): PictureFile | null {
  const parts = [bytes.subarray(0, 2)]
  let size: readonly [number, number] | null = null
  let turned: Turned | null = null
  for (let place = 2; place + 4 <= bytes.length; ) {
    const mark = at(bytes, place + 1)
    if (at(bytes, place) !== 0xff) return null
    if (mark === 0xff) {
      place += 1
      continue
    }
    const length = pair(bytes, place + 2)
    const end = place + 2 + length
    if (length < 2 || end > bytes.length) return null
    if (isFrame(mark)) {
      if (size || length < 8) return null
      size = [pair(bytes, place + 7), pair(bytes, place + 5)]
    }
    if (!isNote(mark)) parts.push(bytes.subarray(place, end))
    else if (turned === null) {
      turned = turnedBy(bytes.subarray(place, end))
      if (turned) parts.push(turned.note)
    }
    if (mark === 0xda) return size && endJpeg(bytes, end, parts, size, turned)
    place = end
  }
  return null
}

/** From the picture itself to its end; what lies behind is no part of it. Later scans are walked through as they are. */
function endJpeg(
  bytes: Bytes,
  from: number,
  parts: Bytes[],
  size: readonly [number, number],
  turned: Turned | null,
): PictureFile | null {
  const [width, height] = turned?.onItsSide ? [size[1], size[0]] : size
  let start = from
  for (let place = from; place + 1 < bytes.length; ) {
    const mark = at(bytes, place + 1)
    if (at(bytes, place) !== 0xff || mark === 0 || mark === 0xff || (mark >= 0xd0 && mark <= 0xd7)) {
      place += 1
      continue
    }
    if (mark === 0xd9) {
      parts.push(bytes.subarray(start, place + 2))
      return { kind: 'jpeg', width, height, held: turned?.held ?? 1, bytes: joined(parts) }
    }
    const end = place + 2 + pair(bytes, place + 2)
    if (isFrame(mark) || end <= place + 3 || end > bytes.length) return null
    if (isNote(mark)) {
      parts.push(bytes.subarray(start, place))
      start = end
    }
    place = end
  }
  return null
}

/**
 * What a file is, by its bytes alone, and how large it will be when it is unfolded: read from its head and never unfolded
 * here. A phone lays out no more memory than the head says.
 */
export function readPicture(
  bytes: Bytes,
  most: PictureLimits = { bytes: MOST_PICTURE_BYTES, pixels: MOST_PIXELS },
): Decision<PictureFile, PictureRefusal> {
  if (bytes.length > most.bytes) return refuse('picture-too-large')
  const isPng = PNG.every((one, place) => bytes[place] === one)
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  const file = isPng ? readPng(bytes) : isJpeg ? readJpeg(bytes) : null
  if (!file || file.width < LEAST_SIDE || file.height < LEAST_SIDE) return refuse('picture-unreadable')
  const { width, height } = file
  const fits = width <= MOST_SIDE && height <= MOST_SIDE && width * height <= most.pixels
  return fits ? accept(file) : refuse('picture-too-large')
}

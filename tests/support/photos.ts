import { Buffer } from 'node:buffer'
import { encode } from 'jpeg-js'
import { dice } from './dice'

type Colour = readonly [number, number, number]
export const [red, blue]: readonly [Colour, Colour] = [
  [200, 30, 30],
  [30, 30, 200],
]

function jpegOf(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set(colourAt(x, y), (y * width + x) * 4)
  return Buffer.from(encode({ data, width, height }, 90).data)
}

/** A JPEG whose upper left quarter, as its bytes lie, is red, and all the rest blue. */
export const aCorneredPhoto = (width = 640, height = 480): Buffer =>
  jpegOf(width, height, (x, y) => (x < width / 2 && y < height / 2 ? red : blue))

/** What no coding makes small: every pixel by chance. */
export function aNoisyPhoto(width: number, height: number): Buffer {
  const { below } = dice(7)
  const byte = () => below(256)
  return jpegOf(width, height, () => [byte(), byte(), byte()])
}

/** The same as a camera writes it that was held so: 2 to 8, as Exif counts; with words of the camera's. */
export function heldBy(jpeg: Buffer, held: number, words = 'PlantedCamera'): Buffer {
  const note = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1'),
    Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, held, 0, 0, 0, 0, 0, 0]),
    Buffer.from(words, 'latin1'),
  ])
  const head = Buffer.from([0xff, 0xe1, (note.length + 2) >> 8, (note.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)])
}

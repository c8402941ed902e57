import { describe, expect, it } from 'vitest'
import {
  LEAST_SIDE,
  MOST_PICTURE_BYTES,
  MOST_PICTURE_PARTS,
  MOST_PIXELS,
  MOST_SIDE,
  pictureKinds,
  pictureRefusals,
} from '#core/domain/publishing/picture'
import { readPicture } from '#core/domain/publishing/picture-file'
import { aJpeg, aPng } from '../../support/picture-files'

const no = (refusal: string) => ({ ok: false, refusal })
const unreadable = no('picture-unreadable')
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const file = (...parts: readonly (readonly number[])[]) => new Uint8Array(parts.flat())
/** A part of a JPEG: its mark, its length in two bytes, and what is in it. */
const part = (mark: number, data: readonly number[] = [], length = data.length + 2) => [
  ...[0xff, mark, length >> 8, length & 255],
  ...data,
]
const start = [0xff, 0xd8]
const end = [0xff, 0xd9]
const size = (mark = 0xc0, width = 64, height = 48) =>
  part(mark, [8, height >> 8, height & 255, width >> 8, width & 255, 3])
const scan = part(0xda, [1, 1, 0])
const note = (mark: number) => part(mark, letters('where it was taken'))
const jpeg = (bytes: Uint8Array, width = 64, height = 48) => ({
  ok: true,
  value: { kind: 'jpeg', width, height, held: 1, bytes },
})

describe('what a picture may be', () => {
  it('is so large and no larger', () => {
    expect([MOST_PICTURE_BYTES, MOST_PIXELS, MOST_SIDE, LEAST_SIDE, MOST_PICTURE_PARTS]).toEqual([
      ...[307_200, 4_000_000, 4096, 16, 20],
    ])
    expect([pictureKinds, pictureRefusals]).toEqual([
      ['jpeg', 'png'],
      ['picture-unreadable', 'picture-too-large'],
    ])
  })

  it.each([
    ['as narrow as may be', aPng(16, 48), null],
    ['as low as may be', aPng(64, 16), null],
    ['too narrow', aPng(15, 48), 'picture-unreadable'],
    ['too low', aPng(64, 15), 'picture-unreadable'],
    ['as high as may be', aJpeg(16, 4096), null],
    ['too high', aJpeg(16, 4097), 'picture-too-large'],
    ['too wide', aJpeg(4097, 16), 'picture-too-large'],
  ])('is %s', (_, bytes, refusal) => {
    const read = readPicture(bytes)
    expect(read.ok ? null : read.refusal).toBe(refusal)
  })

  it('goes by the limits it is asked with', () => {
    const picture = aPng(64, 48)
    const read = (bytes: number, pixels: number) => readPicture(picture, { bytes, pixels }).ok
    expect([
      read(picture.length, 64 * 48),
      read(picture.length - 1, 64 * 48),
      read(picture.length, 64 * 48 - 1),
    ]).toEqual([true, false, false])
  })
})

describe('the marks of a JPEG', () => {
  const around = (...parts: readonly (readonly number[])[]) => file(start, ...parts, scan, [1, 2], end)
  const plain = around(size())

  it.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xc9, 0xcd, 0xcf])('%i says its size', (mark) => {
    expect(readPicture(around(size(mark)))).toEqual(jpeg(around(size(mark))))
    expect(readPicture(around(size(), size(mark)))).toEqual(unreadable)
  })

  it.each([0xbf, 0xc4, 0xc8, 0xcc, 0xd0, 0xdb, 0xdd, 0xe0, 0xee, 0xf0, 0xfd])('%i says none, and stays', (mark) => {
    expect(readPicture(around(size(mark)))).toEqual(unreadable)
    expect(readPicture(around(note(mark), size()))).toEqual(jpeg(around(note(mark), size())))
  })

  it.each([0xe1, 0xe2, 0xe8, 0xed, 0xef, 0xfe])('%i is a note, and goes, before the size and behind it', (mark) => {
    expect(readPicture(around(note(mark), size()))).toEqual(jpeg(plain))
    expect(readPicture(around(size(), note(mark)))).toEqual(jpeg(plain))
  })

  it('may be filled up before, and have to follow each other', () => {
    expect(readPicture(around([0xff, 0xff], size()))).toEqual(jpeg(plain))
    expect(readPicture(around([0], size()))).toEqual(unreadable)
    expect(readPicture(around(size(), [0, 0xd9]))).toEqual(unreadable)
  })

  it('are as long as they say, two bytes at the least and to the end of the file at most', () => {
    expect(readPicture(around(part(0xdb), size()))).toEqual(jpeg(around(part(0xdb), size())))
    for (const length of [0, 1]) expect(readPicture(around(part(0xdb, [], length), size()))).toEqual(unreadable)
    for (const length of [0, 1])
      expect(readPicture(file(start, size(), part(0xda, [1, 1], length), end))).toEqual(unreadable)
    expect(readPicture(file(start, size(), part(0xdb, [], 3)))).toEqual(unreadable)
    expect(readPicture(file(start, size(), part(0xdb, [7])))).toEqual(unreadable)
    expect(readPicture(file(start, size(), part(0xda, [1, 1, 0], 6)))).toEqual(unreadable)
  })

  it('of a size hold all of it', () => {
    const short = (many: number) => around(part(0xc0, [8, 0, 48, 0, 64, 3].slice(0, many)))
    expect(readPicture(short(6))).toEqual(jpeg(short(6)))
    expect(readPicture(short(5))).toEqual(unreadable)
    expect(readPicture(around(size(0xc0, 300, 1000)))).toEqual(jpeg(around(size(0xc0, 300, 1000)), 300, 1000))
  })

  it('of a scan before any size are of no picture', () => {
    expect(readPicture(file(start, scan, size(), end))).toEqual(unreadable)
    expect(readPicture(file(start, size(), end))).toEqual(unreadable)
  })
})

describe('from the picture itself to its end', () => {
  const behind = (...rest: readonly (readonly number[])[]) => file(start, size(), scan, ...rest)

  it.each([0x00, 0xd0, 0xd3, 0xd7])('%i behind a full byte is no mark there', (mark) => {
    const whole = behind([1, 0xff, mark, 9, 9], end)
    expect(readPicture(whole)).toEqual(jpeg(whole))
  })

  it('several full bytes are as one', () => {
    const whole = behind([1, 0xff, 0xff, 0xff, 0, 9], end)
    expect(readPicture(whole)).toEqual(jpeg(whole))
  })

  it.each([0x01, 0xcf, 0xd8, 0xfe])('%i behind one is, and has a length', (mark) => {
    expect(readPicture(behind([1, 0xff, mark, 0xff, 0xff, 2], end))).toEqual(unreadable)
  })

  it('ends with its end, and whatever lies behind goes', () => {
    expect(readPicture(behind([1], end, [7, 7, 7]))).toEqual(jpeg(behind([1], end)))
    expect(readPicture(behind(end))).toEqual(jpeg(behind(end)))
    expect(readPicture(behind([1, 0xff]))).toEqual(unreadable)
    expect(readPicture(behind([1]))).toEqual(unreadable)
  })

  it('holds later scans with their tables as they are, and no note', () => {
    const table = part(0xc4, [0, 1, 2])
    const whole = behind([1], table, scan, [2], end)
    expect(readPicture(whole)).toEqual(jpeg(whole))
    expect(readPicture(behind([1], table, note(0xfe), scan, [2], note(0xe1), end))).toEqual(jpeg(whole))
  })

  it('holds no second size, and no part that is shorter than it can be or longer than the file', () => {
    expect(readPicture(behind([1], size(), end))).toEqual(unreadable)
    for (const length of [0, 1]) expect(readPicture(behind([1], part(0xdb, [], length), end))).toEqual(unreadable)
    expect(readPicture(behind([1], part(0xdb), end))).toEqual(jpeg(behind([1], part(0xdb), end)))
    expect(readPicture(behind([1], part(0xdb, [7], 5), end))).toEqual(unreadable)
    expect(readPicture(behind([1], part(0xdb, [7], 6), end))).toEqual(unreadable)
  })
})

describe('the parts of a PNG', () => {
  const four = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255)
  const chunk = (kind: string, data: readonly number[], length = data.length) => [
    ...[...four(length), ...letters(kind), ...data],
    ...[0, 0, 0, 0],
  ]
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const head = chunk('IHDR', [...four(64), ...four(48), 8, 2, 0, 0, 0])
  const [data, last] = [chunk('IDAT', [7, 7]), chunk('IEND', [])]
  const read = (...parts: readonly (readonly number[])[]) => readPicture(file(png, ...parts))
  const whole = (...parts: readonly (readonly number[])[]) => ({
    ok: true,
    value: { kind: 'png', width: 64, height: 48, held: 1, bytes: file(png, ...parts) },
  })

  it.each(['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB'])('%s is drawn from, and stays', (kind) => {
    expect(read(head, chunk(kind, [1, 2, 3]), data, last)).toEqual(whole(head, chunk(kind, [1, 2, 3]), data, last))
  })

  it.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'pHYs', 'iCCP', 'acTL', 'fcTL', 'fdAT'])('%s goes', (kind) => {
    expect(read(head, chunk(kind, [1, 2, 3]), data, last)).toEqual(whole(head, data, last))
  })

  it('begin with its head, once, and that has its one length', () => {
    expect(read(data, head, last)).toEqual(unreadable)
    expect(read(head, head, data, last)).toEqual(unreadable)
    for (const many of [12, 14])
      expect(read(chunk('IHDR', [...four(64), ...four(48), 8, 2, 0, 0, 0, 0].slice(0, many)), data, last)).toEqual(
        unreadable,
      )
  })

  it('hold data, in one or several', () => {
    expect(read(head, last)).toEqual(unreadable)
    expect(read(head, data, data, last)).toEqual(whole(head, data, data, last))
    expect(read(head, data)).toEqual(unreadable)
  })

  it('lie within the file, and what is behind its end goes', () => {
    expect(read(head, data, chunk('tEXt', [1], 2))).toEqual(unreadable)
    expect(read(head, data, chunk('IEND', [], 1))).toEqual(unreadable)
    expect(read(head, data, last, data, [1, 2, 3])).toEqual(whole(head, data, last))
    expect(read(head, data, last.slice(0, -1))).toEqual(unreadable)
  })

  it('are told by each of the eight first bytes', () => {
    png.forEach((_, place) => {
      const other = file(png, head, data, last)
      other[place] = 1
      expect(readPicture(other)).toEqual(unreadable)
    })
    for (const place of [0, 1, 2]) {
      const other = aJpeg()
      other[place] = 1
      expect(readPicture(other)).toEqual(unreadable)
    }
  })
})

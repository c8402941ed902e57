import { describe, expect, it } from 'vitest'
import { lookAtFile } from '#core/domain/courses/look-at-file'
import { big, text } from '#core/domain/courses/mp4'

const letters = (word: string) => [...word].map((one) => one.charCodeAt(0))
const four = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256)
const zero = (many: number) => Array.from({ length: many }, () => 0)
const box = (name: string, ...inside: number[][]) => [
  ...four(8 + inside.flat().length),
  ...letters(name),
  ...inside.flat(),
]
/** Its size in eight bytes, as a file of gigabytes has it. */
const longBox = (name: string, ...inside: number[][]) => [
  ...[...four(1), ...letters(name), ...four(0), ...four(16 + inside.flat().length)],
  ...inside.flat(),
]
const track = box(
  'trak',
  box('mdia', box('hdlr', zero(8), letters('soun')), box('minf', box('stbl', box('stsd', zero(8), box('mp4a'))))),
)
const brand = box('ftyp', letters('isom'))
const head = box('mvhd', zero(12), four(1000), four(5000))
const seconds = (...parts: number[][]) => {
  const looked = lookAtFile(Uint8Array.from(parts.flat()))
  return looked === null || looked === 'other-coding' ? looked : looked.seconds
}

describe('the boxes of an MP4 file', () => {
  it.each([
    ['as they are', [brand, box('moov', head, track)], 5],
    ['with sizes of eight bytes', [brand, longBox('moov', head, track)], 5],
    [
      'with a head of eight bytes a number',
      [brand, box('moov', box('mvhd', [1], zero(19), four(1000), four(0), four(7000)), track)],
      7,
    ],
    ['whose last says no size: it goes on to the end', [brand, [...four(0), ...letters('moov'), ...head, ...track]], 5],
    [
      'with others between and behind',
      [brand, box('free', zero(9)), box('moov', box('udta'), head, track), box('mdat')],
      5,
    ],
    ['without a brand', [box('moov', head, track)], null],
    ['with the brand behind', [box('moov', head, track), brand], null],
    ['without a head', [brand, box('moov', track)], null],
    [
      'with a size smaller than its own head',
      [brand, [...four(7), ...letters('free')], box('moov', head, track)],
      null,
    ],
    ['with a size beyond the end', [brand, [...four(9999), ...letters('moov'), ...head, ...track]], null],
    [
      'of a track that is neither film nor sound',
      [brand, box('moov', head, box('trak', box('mdia', box('hdlr', zero(8), letters('text')))))],
      null,
    ],
    ['of a track that does not say what it is', [brand, box('moov', head, box('trak', box('mdia')))], null],
    [
      'of a sound beside a text',
      [brand, box('moov', head, track, box('trak', box('mdia', box('hdlr', zero(8), letters('text')))))],
      5,
    ],
    ['of a sound in QuickTime', [box('ftyp', letters('qt  ')), box('moov', head, track)], 5],
    [
      'of a sound that says not how it is coded',
      [brand, box('moov', head, box('trak', box('mdia', box('hdlr', zero(8), letters('soun')))))],
      'other-coding',
    ],
  ] as [string, number[][], unknown][])('%s', (_, parts, long) => {
    expect(seconds(...parts)).toBe(long)
  })

  it('are told by four letters and four bytes, the greatest first; nothing is nought', () => {
    const bytes = Uint8Array.from([1, 2, 3, 4, 65, 66])
    expect([big(bytes, 0), big(bytes, 3), big(bytes, 9)]).toEqual([16_909_060, 71_385_600, 0])
    expect([text(bytes, 4), text(bytes, 4, 1)]).toEqual(['AB', 'A'])
  })
})

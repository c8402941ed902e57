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

describe('how a track is coded', () => {
  const trak = (kind: string, ...entries: number[][]) =>
    box(
      'trak',
      box(
        'mdia',
        box('hdlr', zero(8), letters(kind)),
        box('minf', box('stbl', box('stsd', zero(4), four(entries.length), ...entries))),
      ),
    )
  const looked = (...tracks: number[][]) => {
    const found = lookAtFile(Uint8Array.from([...brand, ...box('moov', head, ...tracks)]))
    return found === null || found === 'other-coding' ? found : { ...found, bytes: 0 }
  }
  const film = { kind: 'video', type: 'mp4', seconds: 5, bytes: 0 }
  const profile = (...bytes: number[]) => box('avcC', bytes)
  const sound = trak('soun', box('mp4a', zero(28)))

  it('is said in the first entry, whatever follows it', () => {
    expect(looked(trak('soun', box('mp4a'), box('alac')))).toEqual({ ...film, kind: 'audio', type: 'm4a' })
    expect(looked(trak('soun', box('alac'), box('mp4a')))).toBe('other-coding')
    expect(looked(trak('vide', box('avc1', zero(78), profile(1, 77)), box('hvc1')))).toEqual(film)
  })

  it('is said of pictures behind seventy-eight bytes, in a box among others', () => {
    const entry = (before: number, ...inside: number[][]) => trak('vide', box('avc1', zero(before), ...inside))
    expect(looked(entry(78, profile(1, 77)))).toEqual(film)
    expect(looked(entry(78, box('colr', zero(5)), profile(1, 77), box('pasp', zero(8))))).toEqual(film)
    for (const before of [0, 77, 79]) expect(looked(entry(before, profile(1, 77)))).toBe('other-coding')
    expect(looked(entry(78, box('avcX', [1, 77])))).toBe('other-coding')
    expect(looked(entry(78))).toBe('other-coding')
    // A box that stands before the entry's own bytes are over is none of its own.
    expect(looked(trak('vide', box('avc1', profile(1, 77), zero(68), profile(1, 110))))).toBe('other-coding')
  })

  it('is known of three profiles, by the second byte alone', () => {
    const of = (...bytes: number[]) => looked(trak('vide', box('avc1', zero(78), profile(...bytes))))
    for (const known of [66, 77, 100]) expect(of(1, known, 9)).toEqual(film)
    for (const other of [0, 65, 67, 76, 78, 88, 99, 101, 110]) expect(of(1, other)).toBe('other-coding')
    expect([of(77, 1, 77), of(77)]).toEqual(['other-coding', 'other-coding'])
    expect(looked(trak('vide', box('hvc1', zero(78), profile(1, 77))))).toBe('other-coding')
    // What is said of pictures says nothing of a sound, and the other way round.
    expect(looked(trak('soun', box('avc1', zero(78), profile(1, 77))))).toBe('other-coding')
    expect(looked(trak('vide', box('mp4a', zero(78), profile(1, 77))))).toBe('other-coding')
  })

  it('has to be known of every track, and one picture makes it a film', () => {
    const usual = trak('vide', box('avc1', zero(78), profile(1, 77)))
    expect([looked(sound, usual), looked(usual, sound), looked(usual)]).toEqual([film, film, film])
    expect(looked(sound)).toEqual({ ...film, kind: 'audio', type: 'm4a' })
    expect(looked(usual, trak('soun', box('alac')))).toBe('other-coding')
    expect(looked(trak('vide', box('hvc1')), sound)).toBe('other-coding')
    expect(looked(trak('soun'))).toBe('other-coding')
  })

  it('of QuickTime is another one where there is a picture', () => {
    const quick = (...tracks: number[][]) =>
      lookAtFile(Uint8Array.from([...box('ftyp', letters('qt  ')), ...box('moov', head, ...tracks)]))
    expect(quick(trak('vide', box('avc1', zero(78), profile(1, 77))))).toBe('other-coding')
    expect(quick(sound)).toMatchObject({ type: 'm4a' })
  })
})

describe('how long a film is', () => {
  const of = (...inside: number[][]) => seconds(brand, box('moov', box('mvhd', ...inside), track))
  it('is its units by its scale, of four bytes or of eight', () => {
    expect(of(zero(12), four(600), four(6600))).toBe(11)
    expect(of([1], zero(19), four(2 ** 30), four(1), four(2 ** 30))).toBe(5)
    expect(of([0], zero(11), four(1000), four(2999))).toBe(2)
    expect(of([1], zero(19), four(0), four(0), four(9))).toBeNull()
    expect(of(zero(12), four(0), four(9))).toBeNull()
  })

  it('is a second at least, and twenty minutes at most', () => {
    expect([of(zero(12), four(1000), four(999)), of(zero(12), four(1000), four(1000))]).toEqual([null, 1])
    expect([of(zero(12), four(1000), four(1_200_000)), of(zero(12), four(1000), four(1_200_001))]).toEqual([1200, null])
  })

  it('is found within two hundred boxes, and in a box that ends with the file', () => {
    const many = (count: number) => Array.from({ length: count }, () => box('free')).flat()
    expect(seconds(brand, many(198), box('moov', head, track))).toBe(5)
    expect(seconds(brand, many(199), box('moov', head, track))).toBeNull()
    const whole = [...brand, ...box('moov', head, track)]
    expect(seconds(whole, zero(7))).toBe(5)
    expect(seconds(whole, zero(8))).toBe(5)
    expect(seconds(whole.slice(0, -1))).toBeNull()
  })

  it('goes beyond four bytes where a box says its size in eight', () => {
    const size = (high: number, low: number) => [...four(1), ...letters('moov'), ...four(high), ...four(low)]
    const inside = [...head, ...track]
    expect(seconds(brand, [...size(0, 16 + inside.length), ...inside])).toBe(5)
    expect(seconds(brand, [...size(1, 16 + inside.length), ...inside])).toBeNull()
    expect(seconds(brand, [...size(0, 15), ...inside])).toBeNull()
    expect(seconds(brand, [...four(8), ...letters('free')], box('moov', head, track))).toBe(5)
  })
})

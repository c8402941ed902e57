import { describe, expect, it } from 'vitest'
import { turnedBy } from '#core/domain/publishing/turned'

const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
/** One number that a camera notes, the greater byte first. */
const entry = (tag: number, value: number) => [tag >> 8, tag & 255, 0, 3, 0, 0, 0, 1, value >> 8, value & 255, 0, 0]
const big = (...entries: number[][]) => [
  0x4d,
  0x4d,
  0,
  42,
  0,
  0,
  0,
  8,
  0,
  entries.length,
  ...entries.flat(),
  0,
  0,
  0,
  0,
]
const little = (value: number, first = 8) => [
  ...[0x49, 0x49, 42, 0, first, 0, 0, 0, ...Array.from({ length: first - 8 }, () => 0), 1, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, value, 0, 0, 0],
]
const note = (body: number[], mark = 0xe1, name = exif) => Uint8Array.from([0xff, mark, 0, 0, ...name, ...body])
const turn = 0x0112
const alone = (held: number) => {
  const whole = note(big(entry(turn, held)))
  whole[3] = whole.length - 2
  return whole
}

describe('how a camera was held', () => {
  it.each([
    [1, null],
    [2, false],
    [4, false],
    [5, true],
    [8, true],
    [9, null],
    [0, null],
  ])('as Exif counts it, %i: on its side or not, null where it turns nothing', (held, onItsSide) => {
    expect(turnedBy(note(big(entry(turn, held))))).toEqual(
      onItsSide === null ? null : { note: alone(held), held, onItsSide },
    )
  })

  it.each([
    ['after other numbers', big(entry(0x010f, 3), entry(turn, 6)), true],
    ['the smaller byte first', little(6), true],
    ['further behind in the note', little(6, 20), true],
    ['with a greater byte that is none', big(entry(turn, 0x0106)), false],
    ['under another number', big(entry(0x0113, 6)), false],
    ['of no entries', big(), false],
    ['cut short', big(entry(turn, 6)).slice(0, 20), false],
  ] as [string, number[], boolean][])('is all that stays of a note: %s', (_, body, stays) => {
    expect(turnedBy(note(body))).toEqual(stays ? { note: alone(6), held: 6, onItsSide: true } : null)
  })

  it('is in no other note', () => {
    expect(turnedBy(note(big(entry(turn, 6)), 0xe2))).toBeNull()
    expect(turnedBy(note(big(entry(turn, 6)), 0xe1, [0x45, 0x78, 0x69, 0x66, 0, 1]))).toBeNull()
  })
})

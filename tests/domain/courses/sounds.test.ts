import { describe, expect, it } from 'vitest'
import { lookAtFile } from '#core/domain/courses/look-at-file'

const letters = (text: string) => [...text].map((one) => one.charCodeAt(0))
const little = (value: number) => [0, 8, 16, 24].map((shift) => Math.floor(value / 2 ** shift) % 256)
const big = (value: number) => little(value).reverse()
const zero = (many: number) => Array.from({ length: many }, () => 0)
const part = (name: string, content: number[], size = content.length) => [...letters(name), ...little(size), ...content]
const format = (perSecond = 100, kind = [1, 0]) =>
  part('fmt ', [...kind, 1, 0, ...zero(4), ...little(perSecond), ...zero(4)])
const wav = (...parts: number[][]) =>
  Uint8Array.from([...letters('RIFF'), ...zero(4), ...letters('WAVE'), ...parts.flat()])
const seconds = (file: Uint8Array) => {
  const looked = lookAtFile(file)
  return looked === null || looked === 'other-coding' ? looked : looked.seconds
}

describe('a WAV', () => {
  it.each([
    ['of three hundred bytes, a hundred a second', wav(format(), part('data', zero(300))), 3],
    ['with a note before it, of an odd length', wav(part('LIST', zero(3)), [0], format(), part('data', zero(300))), 3],
    ['with a note of an even length', wav(part('LIST', zero(4)), format(), part('data', zero(300))), 3],
    ['with less than it says', wav(format(), part('data', zero(250), 900)), 2],
    ['with something behind it', wav(format(), part('data', zero(300)), part('LIST', zero(900))), 3],
    ['of 70,000 bytes a second', wav(format(70_000), part('data', zero(140_000))), 2],
    ['of another coding', wav(format(100, [2, 0]), part('data', zero(300))), null],
    ['of a coding beyond one byte', wav(format(100, [1, 1]), part('data', zero(300))), null],
    ['that does not say how much a second is', wav(part('data', zero(300))), null],
    ['whose second is nothing', wav(format(0), part('data', zero(300))), null],
    ['without a sound', wav(format()), null],
  ])('%s', (_, file, long) => {
    expect(seconds(file)).toBe(long)
  })

  it.each(['RIFX', 'WAVX'])('is none that says %s', (name) => {
    const file = wav(format(), part('data', zero(300)))
    file.set(letters(name), name === 'RIFX' ? 0 : 8)
    expect(seconds(file)).toBeNull()
  })
})

/** The third byte: rate of letters in its upper half, rate of samples below; the fourth: 0xc0 is one channel. */
const mp3 = (second: number, third: number, fourth: number, rest: number[]) =>
  Uint8Array.from([0xff, second, third, fourth, ...rest])
const xing = (skip: number, frames: number, flags = 1, name = 'Xing') => [
  ...[...zero(skip), ...letters(name), ...zero(3), flags],
  ...big(frames),
]

describe('an MP3', () => {
  it.each([
    ['of edition 1, 32 kbit', mp3(0xfb, 0x10, 0, zero(8000)), 2],
    ['of edition 1, 320 kbit', mp3(0xfb, 0xe0, 0, zero(80_000)), 2],
    ['of edition 2, 8 kbit', mp3(0xf3, 0x10, 0, zero(2000)), 2],
    ['of edition 2, 160 kbit', mp3(0xf3, 0xe0, 0, zero(40_000)), 2],
    ['of edition 2.5', mp3(0xe3, 0x80, 0, zero(16_000)), 2],
    ['whose edition is none', mp3(0xeb, 0x90, 0, zero(16_000)), null],
    ['whose rate of letters is free', mp3(0xfb, 0x00, 0, zero(16_000)), null],
    ['whose rate of letters is none', mp3(0xfb, 0xf0, 0, zero(16_000)), null],
    ['whose rate of samples is none', mp3(0xfb, 0x9c, 0, zero(16_000)), null],
    ['of another layer', mp3(0xfd, 0x90, 0, zero(16_000)), null],
    ['without its mark', mp3(0x1b, 0x90, 0, zero(16_000)), null],
  ])('%s', (_, file, long) => {
    expect(seconds(file)).toBe(long)
  })

  it.each([
    ['edition 1, two channels', mp3(0xfb, 0x90, 0, xing(32, 383)), 10],
    ['edition 1, one channel', mp3(0xfb, 0x90, 0xc0, xing(17, 383)), 10],
    ['edition 1, 48 kHz', mp3(0xfb, 0x94, 0, xing(32, 417)), 10],
    ['edition 1, 32 kHz', mp3(0xfb, 0x98, 0, xing(32, 278)), 10],
    ['edition 2, two channels', mp3(0xf3, 0x90, 0, xing(17, 383)), 10],
    ['edition 2, one channel, 24 kHz', mp3(0xf3, 0x94, 0xc0, xing(9, 417)), 10],
    ['edition 2, 16 kHz', mp3(0xf3, 0x98, 0, xing(17, 278)), 10],
    ['edition 2.5, 11.025 kHz', mp3(0xe3, 0x90, 0, xing(17, 192)), 10],
    ['edition 2.5, 12 kHz', mp3(0xe3, 0x94, 0, xing(17, 209)), 10],
    ['edition 2.5, 8 kHz', mp3(0xe3, 0x98, 0, xing(17, 139)), 10],
    ['of one rate, which says so', mp3(0xfb, 0x90, 0, xing(32, 383, 1, 'Info')), 10],
    ['that says of it nothing', mp3(0xfb, 0x90, 0, [...xing(32, 383, 2), ...zero(16_000)]), 1],
    ['without such a frame', mp3(0xfb, 0x90, 0, [...xing(32, 383, 1, 'Xinx'), ...zero(16_000)]), 1],
  ])('whose rate varies is as long as its first frame says: %s', (_, file, long) => {
    expect(seconds(file)).toBe(long)
  })

  it('begins behind its tag, whose length is told in sevens', () => {
    const tag = [...letters('ID3'), 4, 0, 0, 0, 0, 1, 0x82, ...zero(130)]
    expect(seconds(Uint8Array.from([...tag, 0xff, 0xfb, 0x10, 0, ...zero(8000)]))).toBe(2)
    expect(
      seconds(Uint8Array.from([...letters('ID4'), ...tag.slice(3), 0xff, 0xfb, 0x10, 0, ...zero(8000)])),
    ).toBeNull()
  })

  it('of less than a second, or more than twenty minutes, is none', () => {
    expect([seconds(mp3(0xfb, 0x10, 0, zero(3995))), seconds(mp3(0xfb, 0x10, 0, zero(3996)))]).toEqual([null, 1])
    const long = (frames: number) => seconds(mp3(0xf3, 0x94, 0, xing(17, frames)))
    expect([long(50_000), long(50_001)]).toEqual([1200, null])
  })
})

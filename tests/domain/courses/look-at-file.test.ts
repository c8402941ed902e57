import { describe, expect, it } from 'vitest'
import { lookAtFile, MOST_SECONDS } from '#core/domain/courses/look-at-file'
import { breathWav, sampleFilm } from '../../../config/sample-sounds'

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)))
const long = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256)
const box = (name: string, ...inside: number[][]) => {
  const content = inside.flat()
  return [...long(8 + content.length), ...bytes(name), ...content]
}
const zero = (count: number) => Array.from({ length: count }, () => 0)
const head = (scale: number, units: number) => box('mvhd', zero(12), long(scale), long(units))
/** With one entry that says how it is coded. */
const coded = (kind: string, entry: number[]) => {
  const table = box('minf', box('stbl', box('stsd', zero(4), long(1), entry)))
  return box('trak', box('mdia', box('hdlr', zero(8), [...bytes(kind)]), table))
}
const picture = (coding: string, profile: number) =>
  coded('vide', box(coding, zero(78), box('avcC', [1, profile, 0, 30])))
const sound = (coding = 'mp4a') => coded('soun', box(coding, zero(28)))
const film = (...moov: number[][]) => Uint8Array.from([...box('ftyp', [...bytes('isom')]), ...box('moov', ...moov)])
const quickTime = (...moov: number[][]) =>
  Uint8Array.from([...box('ftyp', [...bytes('qt  ')]), ...box('moov', ...moov)])

/** MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
const frame = [0xff, 0xfb, 0x90, 0x64]

describe('a file is what its bytes say', () => {
  it('a sound that was worked out here', () => {
    const made = breathWav({ into: 1, out: 2, rounds: 2 })
    expect(lookAtFile(made)).toEqual({ kind: 'audio', type: 'wav', seconds: 6, bytes: made.length })
    // Cut short on its way it is as long as what is there.
    expect(lookAtFile(made.subarray(0, 44 + 8000 * 2))).toMatchObject({ seconds: 2 })
  })

  it.each([
    ['a film', film(head(1000, 61_500), sound(), picture('avc1', 77)), { kind: 'video', type: 'mp4', seconds: 61 }],
    ['a sound in the same box', film(head(600, 6000), sound()), { kind: 'audio', type: 'm4a', seconds: 10 }],
    ['a sound of one rate', bytes(frame, zero(16_000 * 5)), { kind: 'audio', type: 'mp3', seconds: 5 }],
    [
      'a sound after its tag',
      bytes('ID3', [4, 0, 0, 0, 0, 1, 0], zero(128), frame, zero(16_000 * 3)),
      { kind: 'audio', type: 'mp3', seconds: 3 },
    ],
    [
      'a sound whose rate varies',
      bytes(frame, zero(32), 'Xing', [0, 0, 0, 1], long(383), zero(400)),
      { kind: 'audio', type: 'mp3', seconds: 10 },
    ],
  ])('%s', (_, file, expected) => {
    expect(lookAtFile(file)).toEqual({ ...expected, bytes: file.length })
  })

  it('a film that was made here, as it lies there and cut short on its way', () => {
    const made = sampleFilm()
    expect(lookAtFile(made)).toEqual({ kind: 'video', type: 'mp4', seconds: 30, bytes: made.length })
    expect(lookAtFile(made.subarray(0, 400))).toBe(null)
  })

  it.each([66, 77, 100])('a film of the profile %i', (profile) => {
    expect(lookAtFile(film(head(1000, 5000), picture('avc1', profile)))).toMatchObject({ kind: 'video' })
  })

  it.each([
    ['a film of ten bits', film(head(1000, 5000), picture('avc1', 110))],
    ['a film of HEVC', film(head(1000, 5000), sound(), picture('hvc1', 77))],
    [
      'the film made here, said to be of HEVC',
      Buffer.from(sampleFilm().toString('latin1').replace('avc1mp41', 'isommp41').replace('avc1', 'hvc1'), 'latin1'),
    ],
    ['a film whose sound is not AAC', film(head(1000, 5000), picture('avc1', 77), sound('ac-3'))],
    ['a film that says not how it is coded', film(head(1000, 5000), coded('vide', []))],
    ['a film of QuickTime', quickTime(head(1000, 5000), picture('avc1', 77))],
    ['a sound without losses', film(head(1000, 5000), sound('alac'))],
  ])('%s plays on some phones alone', (_, file) => {
    expect(lookAtFile(file)).toBe('other-coding')
  })

  it.each([
    ['nothing', bytes('')],
    ['a page', bytes('<html><audio src="x.mp3"></audio>')],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', zero(400))],
    ['a program', bytes('MZ', zero(400))],
    ['a box without tracks', film(head(1000, 5000))],
    ['a box of nothing else', Uint8Array.from(box('ftyp', [...bytes('isom')]))],
    ['a box whose sizes lie', bytes(box('ftyp', [...bytes('isom')]), long(2 ** 31), 'moov', zero(40))],
    ['a scale of nought', film(head(0, 5000), sound())],
    ['less than a second', film(head(1000, 999), sound())],
    ['more than twenty minutes', film(head(1, MOST_SECONDS + 1), sound())],
    ['a WAV that is not PCM', breathWav({ into: 1, out: 1, rounds: 1 }).fill(3, 20, 21)],
  ])('and %s is none', (_, file) => {
    expect(lookAtFile(file)).toBe(null)
  })
})

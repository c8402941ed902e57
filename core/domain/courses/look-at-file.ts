import type { LessonKind, Media } from './course'
import { big, mp4, text } from './mp4'

/** Of a film twice as much as of a sound: a quarter of an hour of somebody who speaks, to be seen on a phone. */
export const mostBytes: Readonly<Record<LessonKind, number>> = { audio: 30 * 1024 * 1024, video: 60 * 1024 * 1024 }
export const MOST_SECONDS = 20 * 60

type Known = Omit<Media, 'bytes'>

const little = (bytes: Uint8Array, at: number) =>
  (bytes[at + 3] ?? 0) * 2 ** 24 + (bytes[at + 2] ?? 0) * 2 ** 16 + (bytes[at + 1] ?? 0) * 256 + (bytes[at] ?? 0)

/** RIFF: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html; PCM alone, which every phone plays. */
function wav(bytes: Uint8Array): Known | null {
  if (text(bytes, 0) !== 'RIFF' || text(bytes, 8) !== 'WAVE') return null
  let perSecond = 0
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [name, size] = [text(bytes, at), little(bytes, at + 4)]
    if (name === 'fmt ') {
      if ((bytes[at + 8] ?? 0) !== 1 || (bytes[at + 9] ?? 0) !== 0) return null
      perSecond = little(bytes, at + 16)
    }
    if (name === 'data') {
      const there = Math.min(size, bytes.length - at - 8)
      return perSecond > 0 ? { kind: 'audio', type: 'wav', seconds: there / perSecond } : null
    }
    at += 8 + size + (size % 2)
  }
  return null
}

const rates: Readonly<Record<string, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}
const kilobits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** MPEG audio, layer III. How long it is, its first frame says where the rate varies, and follows from the rate else. */
function mp3(bytes: Uint8Array): Known | null {
  const tag = text(bytes, 0, 3) === 'ID3'
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 127), 0)
  const at = tag ? 10 + size : 0
  const [one = 0, two = 0, three = 0, four = 0] = bytes.subarray(at, at + 4)
  if (one !== 0xff || (two & 0xe6) !== 0xe2) return null
  const edition = (two >> 3) & 3
  const rate = rates[edition]?.[(three >> 2) & 3]
  const kilobit = (edition === 3 ? kilobits.first : kilobits.later)[three >> 4]
  if (!rate || !kilobit) return null
  const mono = four >> 6 === 3
  const info = at + 4 + (edition === 3 ? (mono ? 17 : 32) : mono ? 9 : 17)
  const varies = ['Xing', 'Info'].includes(text(bytes, info)) && ((bytes[info + 7] ?? 0) & 1) === 1
  const seconds = varies
    ? (big(bytes, info + 8) * (edition === 3 ? 1152 : 576)) / rate
    : ((bytes.length - at) * 8) / (kilobit * 1000)
  return { kind: 'audio', type: 'mp3', seconds }
}

/**
 * What a file is by its bytes, whatever it is called; null for what no phone here plays, `other-coding` for a film or a
 * sound that some of them play and others do not. Seconds are whole.
 */
export function lookAtFile(bytes: Uint8Array): Media | 'other-coding' | null {
  const known = wav(bytes) ?? mp4(bytes) ?? mp3(bytes)
  if (known === 'other-coding') return known
  if (!known || !Number.isFinite(known.seconds) || known.seconds < 1 || known.seconds > MOST_SECONDS) return null
  return { ...known, seconds: Math.floor(known.seconds), bytes: bytes.length }
}

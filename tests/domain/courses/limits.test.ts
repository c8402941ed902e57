import { describe, expect, it } from 'vitest'
import {
  captionsText,
  cueAt,
  isTrouble,
  LONGEST_CUE,
  MOST_CUES,
  MOST_WORDS,
  wordsFrom,
} from '#core/domain/courses/captions'
import { lessonKinds, MOST_COURSES, MOST_LESSONS, MOST_TOPICS, mediaTypes } from '#core/domain/courses/course'
import { figureOf, isReached, shareOf, withFormerTargets } from '#core/domain/courses/figures'
import { lookAtFile, MOST_SECONDS, mostBytes } from '#core/domain/courses/look-at-file'
import { BEAT_EVERY, BEAT_MOST, leastSeen, PLAY_LASTS } from '#core/domain/courses/play'
import { instantAt } from '#core/domain/time'

describe('what a course may hold', () => {
  it('is so much and no more', () => {
    expect([MOST_COURSES, MOST_TOPICS, MOST_LESSONS]).toEqual([50, 3, 40])
    expect([MOST_CUES, LONGEST_CUE, MOST_WORDS]).toEqual([300, 80, 40])
    expect([mostBytes, MOST_SECONDS]).toEqual([{ audio: 31_457_280, video: 62_914_560 }, 1200])
    expect([lessonKinds, mediaTypes]).toEqual([
      ['audio', 'video'],
      ['wav', 'mp3', 'm4a', 'mp4'],
    ])
  })

  it('is heard of every quarter of a minute, for six hours', () => {
    expect([BEAT_EVERY, BEAT_MOST, PLAY_LASTS]).toEqual([15_000, 40_000, 21_600_000])
    expect([leastSeen(1), leastSeen(2), leastSeen(3), leastSeen(601)]).toEqual([1000, 1000, 2000, 300_000])
  })
})

describe('a line under what plays', () => {
  const cues = [
    { from: 0, until: 1000, text: '吸' },
    { from: 1000, until: 2500, text: '呼' },
  ]
  it('is the one of this moment, with nothing between two that touch', () => {
    expect([0, 999, 1000, 2499, 2500].map((at) => cueAt(cues, at))).toEqual([
      ...[cues[0], cues[0], cues[1], cues[1], null],
    ])
    expect(cueAt([], 0)).toBeNull()
  })

  it('is written with an empty line between two', () => {
    expect(captionsText(cues)).toBe('00:00.000 --> 00:01.000\n吸\n\n00:01.000 --> 00:02.500\n呼')
    expect(captionsText([])).toBe('')
    expect([isTrouble(cues), isTrouble({ fault: 'none', line: 1 })]).toEqual([false, true])
  })

  it('as text is paragraphs without what is around them', () => {
    expect(wordsFrom('  一 \n\n\n\n 二\t\n \t \n三  ')).toEqual(['一', '二', '三'])
    expect([wordsFrom(''), wordsFrom('字')]).toEqual([null, ['字']])
  })
})

describe('plays of several places', () => {
  const now = instantAt('2026-12-09')
  it('are of none nothing, of one that nobody played fewer than ten', () => {
    expect(figureOf([], now)).toEqual({ plays: null, atLeast: false, atMost: 0 })
    expect(figureOf([null], now)).toEqual({ plays: null, atLeast: false, atMost: 9 })
    expect(figureOf([null, null], now)).toEqual({ plays: null, atLeast: true, atMost: 18 })
  })

  it('are measured by residents that are known alone', () => {
    const figure = { plays: 10, atLeast: true, atMost: 19 }
    expect([shareOf(figure, 1), shareOf(figure, 0), shareOf(figure, -1)]).toEqual([100_000, null, null])
    expect([isReached(figure, 1, 1), isReached(figure, 0, 1), isReached(figure, -1, 1)]).toEqual([true, null, null])
    expect(isReached({ ...figure, plays: null }, 1, 1)).toBeNull()
  })

  it('have what was written of one target alone', () => {
    const node = { id: 'n', settings: {} }
    expect(withFormerTargets(node, { lessonPercent: 2 })).toEqual({ id: 'n', settings: { playsOfLesson: 2 } })
    expect(withFormerTargets(node, { coursePercent: 60 })).toEqual({ id: 'n', settings: { playsOfCourse: 60 } })
  })
})

describe('a file by its first bytes', () => {
  const letters = (word: string) => [...word].map((one) => one.charCodeAt(0))
  const zero = (many: number) => Array.from({ length: many }, () => 0)
  const frame = [0xff, 0xfb, 0x10, 0]

  it('is whole seconds, rounded down, and as many bytes as it has', () => {
    const file = Uint8Array.from([...frame, ...zero(7995)])
    expect(lookAtFile(file)).toEqual({ kind: 'audio', type: 'mp3', seconds: 1, bytes: 7999 })
  })

  it('with a tag goes by the length of that in four sevens', () => {
    const tag = (...size: number[]) => [...letters('ID3'), 4, 0, 0, ...size]
    const of = (...parts: number[][]) => {
      const looked = lookAtFile(Uint8Array.from(parts.flat()))
      return looked === null || looked === 'other-coding' ? looked : looked.seconds
    }
    expect(of(tag(0, 0, 0, 0), frame, zero(8000))).toBe(2)
    expect(of(tag(0, 0, 1, 1), zero(129), frame, zero(8000))).toBe(2)
    expect(of(tag(0, 1, 0, 0), zero(16_384), frame, zero(8000))).toBe(2)
    expect(of(tag(0, 0, 0x81, 0x80), zero(128), frame, zero(8000))).toBe(2)
    expect(of(tag(0, 0, 0, 2), zero(1), frame, zero(8000))).toBeNull()
  })

  it('of a WAV says its seconds by the whole of four bytes, the least first', () => {
    const part = (name: string, size: number[], content: number[]) => [...letters(name), ...size, ...content]
    const wav = (...rate: number[]) =>
      lookAtFile(
        Uint8Array.from([
          ...[...letters('RIFF'), ...zero(4), ...letters('WAVE')],
          ...part('fmt ', [16, 0, 0, 0], [1, 0, 1, 0, ...zero(4), ...rate, ...zero(4)]),
          ...part('data', [0, 0, 2, 0], zero(131_072)),
        ]),
      )
    expect(wav(0, 0, 1, 0)).toMatchObject({ type: 'wav', seconds: 2 })
    expect(wav(0, 1, 0, 0)).toMatchObject({ seconds: 512 })
    // More than a second of this rate is not there.
    expect(wav(0, 0, 0, 1)).toBeNull()
    expect(wav(0, 0, 2, 0)).toMatchObject({ seconds: 1 })
    expect(wav(1, 0, 2, 0)).toBeNull()
  })
})

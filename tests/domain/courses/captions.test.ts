import { describe, expect, it } from 'vitest'
import { captionsText, cueAt, isTrouble, lookAtCaptions, MOST_CUES, wordsFrom } from '#core/domain/courses/captions'

const whole =
  'WEBVTT\n\nNOTE by hand\n\n1\n00:00.000 --> 00:04.000\n吸气\n\n00:00:04,000 --> 00:00:10,500\n慢慢\n呼气\n'

describe('captions', () => {
  it('are read as WebVTT and SRT have them, and written so that they are read again', () => {
    const cues = lookAtCaptions(whole, 11)
    expect(cues).toEqual([
      { from: 0, until: 4000, text: '吸气' },
      { from: 4000, until: 10_500, text: '慢慢\n呼气' },
    ])
    if (isTrouble(cues)) throw new Error('read')
    expect(lookAtCaptions(captionsText(cues), 11)).toEqual(cues)
    expect(lookAtCaptions(whole.replace(/\n/g, '\r\n'), 11)).toEqual(cues)
  })

  it.each([
    ['none', 1, ''],
    ['none', 1, 'WEBVTT\n\nNOTE nothing'],
    ['time', 1, '吸气'],
    ['time', 1, '00:61.000 --> 00:62.000\n吸气'],
    ['order', 1, '00:04.000 --> 00:04.000\n吸气'],
    ['order', 4, '00:00.000 --> 00:04.000\n吸气\n\n00:03.999 --> 00:05.000\n呼气'],
    ['late', 1, '00:00.000 --> 00:11.001\n吸气'],
    ['empty', 1, '00:00.000 --> 00:04.000\n\n吸气'],
    ['long', 1, `00:00.000 --> 00:04.000\n${'长'.repeat(81)}`],
    ['signs', 2, '00:00.000 --> 00:04.000\n吸\u202e气'],
    ['signs', 2, '00:00.000 --> 00:04.000\n吸\u0007气'],
  ])('are %s in line %i', (fault, line, text) => {
    expect(lookAtCaptions(text, 11)).toEqual({ fault, line })
  })

  it('are no more than three hundred', () => {
    const cue = (at: number) => `00:0${Math.floor(at / 100)}.${`${(at % 100) * 10}`.padStart(3, '0')} --> `
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `${cue(at)}${cue(at + 1).slice(0, 9)}\n字`).join('\n\n')
    expect(lookAtCaptions(many(MOST_CUES), 11)).toHaveLength(MOST_CUES)
    expect(lookAtCaptions(many(MOST_CUES + 1), 11)).toMatchObject({ fault: 'many' })
  })

  it('stand from their first moment and not at their last', () => {
    const cues = [{ from: 1000, until: 2000, text: '吸气' }]
    expect([999, 1000, 1999, 2000].map((at) => cueAt(cues, at)?.text ?? null)).toEqual([null, '吸气', '吸气', null])
  })
})

describe('the text to read', () => {
  it('is paragraphs, and none where nothing is written or too much', () => {
    expect(wordsFrom('一。\n\n 二。\n三。\n \n')).toEqual(['一。', '二。\n三。'])
    expect(wordsFrom(' \n\n ')).toBe(null)
    expect(wordsFrom('长'.repeat(1001))).toBe(null)
    expect(wordsFrom(Array.from({ length: 41 }, () => '段').join('\n\n'))).toBe(null)
    expect(wordsFrom('看不见的\u202e')).toBe(null)
  })
})

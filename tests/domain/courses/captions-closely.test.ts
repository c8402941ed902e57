import { describe, expect, it } from 'vitest'
import { captionsFrom, captionsText, lookAtCaptions, wordsFrom } from '#core/domain/courses/captions'

const line = '00:00.000 --> 00:04.000'
const times = (text: string) => {
  const looked = lookAtCaptions(`${text}\n字`, 7200)
  return 'fault' in looked ? looked.fault : looked.map(({ from, until }) => [from, until])
}

describe('the time of a caption', () => {
  it.each([
    ['with hours', '01:02:03.004 --> 01:02:04,005', [[3_723_004, 3_724_005]]],
    ['with one figure', '1:2:03.004 --> 1:2:04.005', [[3_723_004, 3_724_005]]],
    ['hours on one side alone', '59:59.999 --> 01:00:00.000', [[3_599_999, 3_600_000]]],
    ['with more blanks around the arrow', '00:00.000   -->   00:01.000', [[0, 1000]]],
    ['without a blank', '00:00.000--> 00:01.000', 'time'],
    ['with a word before it', 'x00:00.000 --> 00:01.000', 'time'],
    ['with a style behind it', '00:00.000 --> 00:01.000 align:left', 'time'],
    ['with two figures of thousandths', '00:00.00 --> 00:01.000', 'time'],
    ['with two figures of thousandths at its end', '00:00.000 --> 00:01.00', 'time'],
    ['with one figure of seconds', '00:0.000 --> 00:01.000', 'time'],
    ['with sixty minutes', '60:00.000 --> 61:00.000', 'time'],
    ['with three figures of hours', '001:00:00.000 --> 001:00:01.000', 'time'],
    ['from later to earlier', '00:02.000 --> 00:01.000', 'order'],
  ])('%s', (_, text, found) => {
    expect(times(text)).toEqual(found)
  })
})

describe('a caption', () => {
  const cue = (text: string, until = 4000, from = 0) => ({ from, until, text })
  it.each([
    ['with a mark that it is letters', `\ufeff${line}\n字`, [cue('字')]],
    [
      'with lines of an old machine',
      `1\r${line}\r字\r\r00:04.000 --> 00:05.000\r词`,
      [cue('字'), cue('词', 5000, 4000)],
    ],
    ['among notes of several lines', `WEBVTT 一个\n\nNOTE\n${line}\n不算\n\n${line}\n字`, [cue('字')]],
    ['of eighty characters', `${line}\n${'长'.repeat(80)}`, [cue('长'.repeat(80))]],
    ['that begins as a note does', `${line}\nNOTE`, [cue('NOTE')]],
    ['up to the whole second in which the lesson ends', '00:00.000 --> 00:11.000\n字', [cue('字', 11_000)]],
  ])('is read: %s', (_, text, cues) => {
    expect(lookAtCaptions(text, 10.2)).toEqual(cues)
  })

  it.each([
    ['with two lines before its time', `1\n2\n${line}\n字`, { fault: 'time', line: 3 }],
    ['that is none, in a word that begins as a note', `NOTES\n字`, { fault: 'time', line: 1 }],
    ['without words, after its number', `\n\n7\n${line}`, { fault: 'empty', line: 4 }],
    ['that is not the first, and has no time', `${line}\n字\n\n\n词`, { fault: 'time', line: 5 }],
  ])('is wrong in its line: %s', (_, text, trouble) => {
    expect(lookAtCaptions(text, 11)).toEqual(trouble)
    expect(captionsFrom(text, 11)).toEqual({ ok: false, refusal: 'captions-invalid' })
  })

  it('is written with two figures each, and three of thousandths', () => {
    expect(captionsText([cue('字', 61_050, 5007)])).toBe('00:05.007 --> 01:01.050\n字')
    expect(captionsFrom(`${line}\n字`, 11)).toEqual({ ok: true, value: [cue('字')] })
  })
})

describe('marks with which a line could say something else than it holds', () => {
  const code = (at: number) => String.fromCharCode(at)
  it.each([0, 8, 11, 12, 14, 31, 127, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069])('%i is one', (at) => {
    expect(lookAtCaptions(`${line}\n字\n词${code(at)}尾`, 11)).toEqual({ fault: 'signs', line: 3 })
    expect(wordsFrom(`一${code(at)}段`)).toBeNull()
  })

  it.each([9, 32, 126, 128, 0x200d, 0x2010, 0x202f, 0x2065, 0x206a])('%i is none', (at) => {
    expect(wordsFrom(`一${code(at)}段`)).toEqual([`一${code(at)}段`])
  })
})

describe('the text to read', () => {
  it('is forty paragraphs of a thousand characters at most', () => {
    const many = (count: number, length: number) => Array.from({ length: count }, () => '字'.repeat(length))
    expect(wordsFrom(many(40, 1000).join('\n\n'))).toEqual(many(40, 1000))
    expect(wordsFrom(['短', ...many(1, 1001)].join('\n\n'))).toBeNull()
    expect(wordsFrom(many(41, 1).join('\n\n'))).toBeNull()
  })
})

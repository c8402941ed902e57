import { describe, expect, it } from 'vitest'
import { defineScale } from '#core/domain/assessment/define'
import type { Scale } from '#core/domain/assessment/scale'
import { phq9 } from '#core/scales/phq9'
import { limitsOf, openText, pictureWords, rangeText } from '../../src/resident/pages/result/words'
import { bandIndex, readOutcome, tonesOf } from '../../src/resident/self-test/outcome'
import { phq9Answers } from '../support/makers'

const band = (id: string, from: number) => ({ id, from, headline: id, meaning: id, nextStep: 'read' as const })
const item = (id: string) => ({ id, stem: `question ${id}` })
const sum = (of: readonly string[], missing: { rule: 'none' } | { rule: 'prorate' | 'zero'; upTo: number }) =>
  ({ kind: 'sum', of: of.map((one) => ({ item: one })), missing }) as const

/** Four questions in two parts, higher is better; one of them may be left out and is then filled in. */
const inParts: Scale = defineScale({
  ...phq9,
  id: 'parts',
  items: [item('a'), item('b'), { ...item('c'), optional: true }, { ...item('d'), optional: true }],
  scores: [
    { id: 'total', title: '总分', role: 'total', rule: sum(['a', 'b', 'c', 'd'], { rule: 'prorate', upTo: 1 }) },
    { id: 'first', title: '前半', role: 'subscale', rule: sum(['a', 'b'], { rule: 'none' }) },
    { id: 'second', title: '后半', role: 'subscale', rule: sum(['c', 'd'], { rule: 'none' }) },
  ],
  bandSets: [
    { id: 'own', score: 'total', source: '某某，2020。', evidence: 'read', bands: [band('low', 0), band('high', 6)] },
  ],
  patterns: [],
  direction: 'higher-is-better',
})

describe('what finished answers say', () => {
  it('is the band with its number, its range and its source', () => {
    const read = readOutcome(phq9, { ...phq9Answers(1), 'phq9-9': 0 }, {})
    expect(read.outcome?.headline).toBe('这两周，有一些困扰')
    expect(read.total).toMatchObject({ value: 8, min: 0, max: 27, direction: 'higher-is-heavier' })
    expect(read.bands?.source).toContain('Kroenke')
    expect(read).toMatchObject({ open: 0, why: null, lacking: [], parts: [] })
  })

  it('shows each part with its own number', () => {
    const { parts, total } = readOutcome(inParts, { a: 3, b: 2, c: 1, d: 0 }, {})
    expect(parts.map(({ title, value, max }) => [title, value, max])).toEqual([
      ['前半', 5, 6],
      ['后半', 1, 6],
    ])
    expect(total?.value).toBe(6)
  })

  it('says partly where questions were left open, and which part could not be worked out', () => {
    const read = readOutcome(inParts, { a: 3, b: 3, c: 3 }, {})
    expect(read.outcome?.id).toBe('high')
    expect(read.open).toBe(1)
    expect(openText(inParts, read.open)).toBe('有 1 题没有答，总分按答了的题推算，只能看个大概。')
    expect(read.lacking).toEqual(['后半'])
  })

  it('is nothing where too much is open, with the reason, and no number is made up', () => {
    const read = readOutcome(inParts, { a: 3, b: 3 }, {})
    expect(read).toMatchObject({ outcome: null, total: null, parts: [], lacking: [], open: 2 })
    expect(read.why).toBe('有 2 题没有答，答了的还不够算出结果。没答的题，不替你猜。')
  })

  it('is nothing for an age it is not made for', () => {
    expect(readOutcome(phq9, phq9Answers(1), { ageInMonths: 17 * 12 }).why).toMatch(/不是为这个年龄/)
  })

  it('calls for support also where nothing can be scored', () => {
    expect(readOutcome(phq9, { 'phq9-9': 1 }, {})).toMatchObject({ outcome: null, criticalItems: ['phq9-9'] })
  })
})

describe('colour', () => {
  const five = { ...phq9.bandSets[0], bands: [0, 5, 10, 15, 20].map((from) => band(`b${from}`, from)) } as never

  it('follows the direction: what is easy stands at the good end', () => {
    expect(tonesOf(five, 'higher-is-heavier')).toEqual(['easy', 'between', 'between', 'heavy', 'heavy'])
    expect(tonesOf(five, 'higher-is-better')).toEqual(['heavy', 'heavy', 'between', 'between', 'easy'])
  })

  it('is that of the band a number lies in, on both sides of its edge', () => {
    expect([0, 4, 5, 9, 10, 20, 27].map((value) => bandIndex(five, value))).toEqual([0, 0, 1, 1, 2, 4, 4])
  })
})

describe('words about a result', () => {
  it('name the range as the instrument counts', () => {
    const measured = { id: 't', title: '总分', value: 12, direction: 'higher-is-heavier' } as const
    expect(rangeText({ ...measured, min: 0, max: 27 })).toBe('12 / 27')
    expect(rangeText({ ...measured, min: 9, max: 36 })).toBe('12（9–36）')
  })

  it('say what it cannot see, by the time it asks about', () => {
    expect(limitsOf(phq9).join('')).toContain('它只问过去两周，更早和以后的日子，它都看不到。')
    expect(limitsOf({ ...phq9, timeFrame: { days: null, words: '现在' } }).join('')).toContain('它只看现在的样子')
  })

  it('put neither an answer nor a name of a questionnaire on a picture', () => {
    const read = readOutcome(phq9, { ...phq9Answers(1), 'phq9-9': 0 }, {})
    const text = JSON.stringify(pictureWords(phq9, read, Date.UTC(2026, 10, 26, 4)))
    expect(text).not.toMatch(/PHQ|患者健康|最近两周的心情/i)
    for (const { stem } of phq9.items) expect(text).not.toContain(stem)
    expect(text).toContain('不是诊断')
    expect(text).toContain('8 / 27')
    expect(text).toContain('2026年11月26日')
  })
})

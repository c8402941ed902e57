import { describe, expect, it } from 'vitest'
import { atOnce } from '#core/content/at-once'
import { cardsFor } from '#core/content/guidance/cards-for'
import { parentSupport } from '#core/content/parent-support'
import type { Scale } from '#core/domain/assessment/scale'
import { findScaleForChildren, scalesForChildren } from '#core/scales/children/index'
import { nothingWritten, readWritten } from '../../src/child/check/about-child'
import { ageText, betweenText, choiceFor, isForAge, monthsText, notNowText } from '../../src/child/check/age-words'
import { paperWords } from '../../src/child/check/paper'
import { partOf, signsIn } from '../../src/child/check/parts'
import { toldBy, whatOneMeans } from '../../src/child/check/result-words'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from '../content/words'

const scaleOf = (id: string): Scale => {
  const scale = findScaleForChildren(id)
  if (!scale) throw new Error(`${id} is not offered`)
  return scale
}
const signs = scaleOf('warning-signs')
const today = '2026-11-26'
const born = (year: number, month: number, pretermWeeks: number | null = null) => ({
  born: { year, month },
  pretermWeeks,
})

const times = { begunAt: 0, savedAt: 0, completedAt: 0 }
const draftOf = (scaleId: string, ageInMonths: number, responses: Readonly<Record<string, number>>) => ({
  ...{ scaleId, scaleVersion: 1, ageInMonths, corrected: false, childId: null, responses },
  ...times,
})
const eighteen = { 'ws-18m-1': 0, 'ws-18m-2': 1, 'ws-18m-3': 0, 'ws-18m-4': 0, 'ws-regress': 0 }

describe('what is written of when a child was born', () => {
  const write = (change: Partial<typeof nothingWritten>) => readWritten({ ...nothingWritten, ...change }, today)

  it.each([
    [
      { year: '2025', month: '5' },
      { born: { year: 2025, month: 5 }, pretermWeeks: null },
    ],
    [
      { year: ' 2026 ', month: '11' },
      { born: { year: 2026, month: 11 }, pretermWeeks: null },
    ],
    [
      { year: '2026', month: '01', early: true, weeks: '32' },
      { born: { year: 2026, month: 1 }, pretermWeeks: 32 },
    ],
    [
      { year: '2007', month: '12' },
      { born: { year: 2007, month: 12 }, pretermWeeks: null },
    ],
  ])('%j is understood', (written, facts) => {
    expect(write(written)).toEqual({ facts, troubles: { born: null, weeks: null } })
  })

  it.each([
    [{ year: '', month: '' }, '写上出生的年和月，比如 2025 和 5。'],
    [{ year: '2025', month: '13' }, '写上出生的年和月，比如 2025 和 5。'],
    [{ year: '二〇二五', month: '5' }, '写上出生的年和月，比如 2025 和 5。'],
    [{ year: '2026', month: '12' }, '这个月份还没有到，请再看看。'],
    [{ year: '25', month: '5' }, '请再看看年份，这里是给 18 岁以下的孩子的。'],
    [{ year: '2007', month: '11' }, '请再看看年份，这里是给 18 岁以下的孩子的。'],
  ])('%j is asked again', (written, trouble) => {
    expect(write(written)).toEqual({ facts: null, troubles: { born: trouble, weeks: null } })
  })

  it.each(['', '21', '37', '40'])('%j weeks of who came early are asked again', (weeks) => {
    const { facts, troubles } = write({ year: '2025', month: '5', early: true, weeks })
    expect(facts).toBeNull()
    expect(troubles.weeks).toBe('写满了几周，22 到 36 之间的数。')
  })
})

describe('what there is for an age', () => {
  const offered = (child: ReturnType<typeof born>, told: number | null = null) =>
    scalesForChildren.filter((scale) => isForAge(choiceFor(scale, child, today, told).chosen.place)).map(({ id }) => id)

  it.each([
    [born(2026, 11), []],
    [born(2026, 10), []],
    [born(2026, 9), ['care-risk']],
    [born(2025, 5), ['warning-signs', 'milestones', 'care-risk']],
    [born(2023, 11), ['warning-signs', 'milestones', 'care-risk']],
    [born(2023, 10), ['warning-signs', 'milestones']],
    [born(2023, 9), ['warning-signs']],
    [born(2019, 12), ['warning-signs']],
    [born(2019, 10), []],
    [born(2010, 1), []],
  ])('%j', (child, ids) => {
    expect(offered(child)).toEqual(ids)
  })

  it('is more once the parent says that the months are full', () => {
    expect(offered(born(2026, 8))).toEqual(['care-risk'])
    expect(offered(born(2026, 8), 3)).toEqual(['warning-signs', 'milestones', 'care-risk'])
  })

  it('says that a block is the younger one of two, and nothing within its own months', () => {
    expect(betweenText(signs, 18)).toBeNull()
    expect(betweenText(signs, 19)).toBe(
      '国家的表没有正好 19 个月的，两份之间先用前面的一份：18 个月。满 24 个月时，再看下一份。',
    )
    expect(betweenText(signs, 40)).toBeNull()
    expect(betweenText(scaleOf('care-risk'), 19)).toBeNull()
  })

  it('says the age as the forms do, and that it is corrected', () => {
    expect([1, 18, 35, 36, 38, 72].map(monthsText)).toEqual([
      '1 个月',
      '18 个月',
      '35 个月',
      '3 岁',
      '3 岁 2 个月',
      '6 岁',
    ])
    expect(ageText(choiceFor(signs, born(2025, 5), today, null))).toBe('满 17 个月')
    expect(ageText(choiceFor(signs, born(2025, 5, 32), today, null))).toBe('按预产期算满 16 个月')
    expect(ageText(choiceFor(signs, born(2026, 11), today, null))).toBe('不满 1 个月')
    expect(notNowText({ in: 'before', from: 3 })).toBe('满 3 个月再来看')
    expect(notNowText({ in: 'after' })).toBe('孩子过了这个年龄，不用做了')
  })
})

describe('what a parent is told', () => {
  it('is which signs, in the words of the form and in those that were tapped', () => {
    const told = toldBy(signs, draftOf('warning-signs', 19, eighteen))
    expect(told?.outcome.id).toBe('some')
    expect(told?.sendsOn).toBe(true)
    expect(told?.signs).toEqual([{ id: 'ws-18m-2', stem: '不会按要求指人或物', answer: '还不会' }])
  })

  it('is never made of answers to another age’s questions', () => {
    const strayed = draftOf('warning-signs', 18, { ...eighteen, 'ws-18m-2': 0, 'ws-72m-1': 1 })
    expect(signsIn(signs, strayed)).toEqual([])
  })

  it('is nothing while an answer is open', () => {
    expect(toldBy(signs, draftOf('warning-signs', 18, { 'ws-18m-1': 1 }))).toBeNull()
  })

  it('sends on by what was lost at any age, and not by none', () => {
    for (const [months, block] of [
      [3, 3],
      [23, 18],
      [83, 72],
    ] as const) {
      const none = Object.fromEntries([1, 2, 3, 4].map((at) => [`ws-${block}m-${at}`, 0]))
      const told = (regress: number) =>
        toldBy(signs, draftOf('warning-signs', months, { ...none, 'ws-regress': regress }))
      expect(told(0)).toMatchObject({ outcome: { id: 'none' }, sendsOn: false, signs: [] })
      expect(told(1)).toMatchObject({ outcome: { id: 'lost' }, sendsOn: true })
    }
  })

  it('has a domain for each sign of the self-check, a part for each question about caring, none for the signs', () => {
    const parts = (id: string) => scaleOf(id).items.map((item) => partOf(scaleOf(id), item))
    expect(parts('milestones').slice(0, 5)).toEqual(['大运动', '精细动作', '语言', '认知', '社会交往'])
    expect(parts('care-risk')[10]).toBe('养育人心理健康')
    expect(new Set(parts('warning-signs'))).toEqual(new Set([null]))
  })

  it('has no name of an illness in it, nothing that blames, and no number nobody answers', () => {
    const told = [...textsIn([atOnce, whatOneMeans]), ...textsIn(parentSupport)]
    expect(told.flatMap(diagnosingWordsIn)).toEqual([])
    expect(told.flatMap(toneFaultsIn)).toEqual([])
    expect(told.flatMap(unknownNumbersIn)).toEqual([])
    expect(told.join('')).not.toMatch(/孤独症|自闭|都怪|不负责/)
  })
})

describe('what to do at home', () => {
  it.each(signs.items.map(({ id }) => [id] as const))(
    'has a card that answers %s, with three steps for this week',
    (id) => {
      const group = signs.items.find((item) => item.id === id)?.group
      const months = Number(group?.slice(1) ?? 18)
      const [card] = cardsFor(months, [id])
      expect(card?.signs).toContain(id)
      expect(card?.parts.flatMap((part) => (part.kind === 'week' ? part.steps : []))).toHaveLength(3)
    },
  )
})

describe('the page to take along', () => {
  const draft = draftOf('warning-signs', 19, eighteen)
  const told = toldBy(signs, draft)
  if (!told) throw new Error('nothing is told')

  it('has the signs, the age and the day, and no name unless one was typed', () => {
    const words = paperWords(signs, draft, told, ' ', '2026年11月26日')
    expect(words.paragraphs).toEqual([
      '年龄：满 19 个月。',
      '2026年11月26日 答完，用的是 18 个月的一份',
      '· 不会按要求指人或物（家长答：还不会）',
    ])
    expect(paperWords(signs, draft, told, '小禾', '2026年11月26日').paragraphs[0]).toBe(
      '孩子：小禾。年龄：满 19 个月。',
    )
    expect(textsIn(words).join('')).not.toMatch(/孤独症|自闭/)
    expect(words.limits.join('')).toContain('不是诊断')
  })

  it('says that the age is corrected', () => {
    const corrected = { ...draft, corrected: true }
    expect(paperWords(signs, corrected, told, '', '2026年11月26日').paragraphs.slice(0, 2)).toEqual([
      '矫正月龄：满 19 个月。',
      '2026年11月26日 答完，用的是 18 个月的一份，按矫正月龄',
    ])
  })
})

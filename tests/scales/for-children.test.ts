import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAsked, sheetOf } from '#core/domain/assessment/answers'
import { criticalItems } from '#core/domain/assessment/critical'
import { optionsOf } from '#core/domain/assessment/range'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { outcomeOf, outcomesOf, score } from '#core/domain/assessment/score'
import { findScaleForChildren, scalesForChildren } from '#core/scales/children/index'

const scaleOf = (id: string): Scale => {
  const scale = findScaleForChildren(id)
  if (!scale) throw new Error(`${id} is not offered`)
  return scale
}
const signs = scaleOf('warning-signs')
const selfCheck = scaleOf('milestones')
const care = scaleOf('care-risk')

const askedAt = (scale: Scale, ageInMonths: number): string[] =>
  scale.items.filter((item) => isAsked(sheetOf(scale, {}, { ageInMonths }), item) !== false).map(({ id }) => id)

/** All that is asked at this age answered 0, but for these. */
function told(scale: Scale, ageInMonths: number, ones: readonly string[]) {
  const asked = askedAt(scale, ageInMonths)
  const responses: Responses = Object.fromEntries(asked.map((id) => [id, ones.includes(id) ? 1 : 0]))
  return score(scale, responses, { ageInMonths })
}

const agesInMonths = [3, 4, 6, 7, 8, 11, 12, 17, 18, 23, 24, 29, 30, 35, 36, 47, 48, 59, 60, 71, 72, 83]

describe('the signs to look out for', () => {
  it.each(agesInMonths)('asks four of its age at %d months, and at last what was lost', (months) => {
    const asked = askedAt(signs, months)
    const begins = [3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72].filter((from) => from <= months).at(-1)
    expect(asked).toEqual([1, 2, 3, 4].map((at) => `ws-${begins}m-${at}`).concat('ws-regress'))
  })

  it.each(agesInMonths)('sends on for a second look by any one sign at %d months, and by what was lost', (months) => {
    expect(told(signs, months, [])).toMatchObject({ ok: true, value: { bandId: 'none', total: null } })
    for (const id of askedAt(signs, months)) {
      const bandId = id === 'ws-regress' ? 'lost' : 'some'
      expect(told(signs, months, [id])).toMatchObject({ ok: true, value: { bandId, total: null, criticalItems: [] } })
    }
  })

  it('is made for nobody under three months and nobody of seven', () => {
    for (const months of [-1, 0, 2, 84, 120]) {
      expect(score(signs, { 'ws-regress': 0 }, { ageInMonths: months }).ok).toBe(false)
    }
  })

  it('is incomplete until all of its age is answered', () => {
    const responses = { 'ws-18m-1': 0, 'ws-18m-2': 0, 'ws-18m-3': 0, 'ws-18m-4': 0 }
    expect(score(signs, responses, { ageInMonths: 18 })).toEqual({ ok: false, refusal: 'responses-incomplete' })
    expect(score(signs, { ...responses, 'ws-regress': 0 }, { ageInMonths: 18 }).ok).toBe(true)
  })

  it('says in each answer what it means, never a bare yes or no to something denied', () => {
    for (const item of signs.items) {
      const labels = optionsOf(signs, item).map(({ label }) => label)
      expect(labels).toHaveLength(2)
      for (const label of labels) expect(label).not.toMatch(/^(是|否|不是|有|没有)$/)
    }
  })
})

describe('the self-check under three', () => {
  it.each([0, 1, 2, 3, 4, 5])('tells %d that are not there yet as the guide does', (count) => {
    const asked = askedAt(selfCheck, 18)
    expect(asked).toHaveLength(5)
    const bandId = ['all', 'one', 'more', 'more', 'more', 'more'][count]
    expect(told(selfCheck, 18, asked.slice(0, count))).toMatchObject({
      ok: true,
      value: { bandId, total: null, scores: { open: count } },
    })
  })
})

describe('the month with a small child', () => {
  it.each([1, 12, 35])('asks all eleven of whoever cares for a child of %d months', (months) => {
    expect(askedAt(care, months)).toHaveLength(11)
    for (const id of askedAt(care, months)) {
      expect(told(care, months, [id])).toMatchObject({ ok: true, value: { bandId: 'some', total: null } })
    }
  })

  it('leads to help at once by two answers, whatever else is open', () => {
    const called = care.items.filter(({ id }) => criticalItems(care, { [id]: 1 }).length > 0).map(({ id }) => id)
    expect(called).toEqual(['cr-5', 'cr-11'])
  })
})

describe('what a parent is told', () => {
  it('names no illness, in any result of any of them, and gives no number', () => {
    for (const scale of scalesForChildren) {
      for (const { headline, meaning } of outcomesOf(scale)) {
        expect(`${headline}${meaning}`).not.toMatch(/孤独症|自闭|多动|发育迟缓|智力|残疾|障碍|症/)
        expect(`${headline}${meaning}`).not.toMatch(/\d/)
      }
      expect(`${scale.plainTitle}${scale.about}`).not.toMatch(/孤独症|自闭|障碍|筛查/)
      // Where the questions are from is read on the same page.
      expect(JSON.stringify(scale)).not.toMatch(/孤独症|自闭/)
    }
  })

  it('says by when to go and what the second look is, and reads as no loss where there is none', () => {
    expect(outcomeOf(signs, { bandId: 'some' })?.meaning).toMatch(/这一两周里去看一次.*规范里叫“复筛”/)
    expect(outcomeOf(signs, { bandId: 'lost' })?.meaning).toContain('这几天里去')
    expect(outcomeOf(signs, { bandId: 'none' })?.headline).toBe('这次问到的，没有要留意的地方')
    expect(outcomeOf(selfCheck, { bandId: 'one' })?.headline).toBe('有一样孩子还不会')
    expect(outcomeOf(selfCheck, { bandId: 'more' })?.meaning).toContain('到医疗机构做相关的检查')
  })

  it('is what was told in the first version where it was kept in it: word for word, and by the same cut-offs', () => {
    const first = (id: string, bandId: string) => {
      const scale = findScaleForChildren(id, 1)
      return scale && outcomeOf(scale, { bandId })
    }
    for (const bandId of ['some', 'lost']) expect(first('warning-signs', bandId)?.meaning).toContain('县级妇幼保健机构')
    expect(first('warning-signs', 'none')?.headline).toBe('这几条，孩子都没有')
    expect(first('milestones', 'more')?.meaning).toContain('到医疗机构进行相关检查')
    for (const id of ['warning-signs', 'milestones', 'care-risk']) {
      const [one, two] = [findScaleForChildren(id, 1), findScaleForChildren(id, 2)]
      expect([one?.version, two?.version, findScaleForChildren(id)?.version]).toEqual([1, 2, 2])
      expect([two?.items, two?.options, two?.scores, two?.shows]).toEqual([
        ...[one?.items, one?.options, one?.scores, one?.shows],
      ])
      const cuts = (scale: Scale | undefined) => [
        scale?.bandSets.map(({ bands }) => bands.map(({ id: band, from }) => [band, from])),
        scale?.patterns.map(({ levels }) => levels.map(({ id: level, when }) => [level, when])),
      ]
      expect(cuts(two)).toEqual(cuts(one))
    }
  })
})

it('is not among what somebody answers about themselves, so that their phone does not carry it', () => {
  expect(readFileSync('core/scales/index.ts', 'utf8')).not.toContain('children')
  expect(scalesForChildren.every(({ respondents }) => respondents.join() === 'guardian')).toBe(true)
})

import { describe, expect, it } from 'vitest'
import type { ChildRelation } from '#core/domain/access/child'
import { exceptionIn, mayBeOfAge, mayShow, sightOf } from '#core/domain/children/result'
import { instantAt } from '#core/domain/time'
import { aChildOf, guardian, inJuly as now } from '../../support/child-of-age'

const self: ChildRelation = { as: 'self' }
const parent: ChildRelation = { as: 'guardian', guardian: guardian('first'), isFirst: true }
const exception = { at: 1, reason: 'critical-answer' } as const

describe('how much of a result is seen', () => {
  it.each([
    ['a guardian’s answers', 'guardian', 'all', null, 'all', 'all'],
    ['the child’s, shown', 'child', 'all', null, 'all', 'all'],
    ['the child’s, in outline', 'child', 'outline', null, 'all', 'outline'],
    ['the child’s, in outline, where care is needed', 'child', 'outline', exception, 'all', 'outline'],
    ['the child’s, hidden', 'child', 'nothing', null, 'all', null],
    ['the child’s, hidden, where care is needed', 'child', 'nothing', exception, 'all', 'care'],
  ] as const)('%s: by the young person, by a guardian', (_, voice, shows, reason, bySelf, byGuardian) => {
    const result = { voice, shows, exception: reason } as Parameters<typeof sightOf>[0]
    expect([sightOf(result, self), sightOf(result, parent)]).toEqual([bySelf, byGuardian])
  })
})

describe('why guardians are told that care is needed', () => {
  const sheet = (...criticalItems: string[]) =>
    ({ score: { criticalItems } }) as unknown as Parameters<typeof exceptionIn>[0]
  it.each([
    ['an answer calls for somebody', sheet('item'), false, 'critical-answer'],
    ['an answer does, and they ask for somebody', sheet('item'), true, 'critical-answer'],
    ['they ask for somebody', sheet(), true, 'asked-for-somebody'],
    ['neither', sheet(), false, null],
  ])('%s', (_, of, asks, reason) => {
    expect(exceptionIn(of, asks)).toBe(reason)
  })
})

describe('hiding one’s own answers from guardians', () => {
  it.each([
    [11, 'all', 'yes'],
    [11, 'outline', 'yes'],
    [11, 'nothing', 'choice-from-12'],
    [12, 'nothing', 'yes'],
    [12, 'outline', 'yes'],
  ] as const)('at %i, showing %s: %s', (years, shows, answer) => {
    const may = mayShow(aChildOf(years), shows, now)
    expect(may.ok ? 'yes' : may.refusal).toBe(answer)
  })

  it('is nobody’s who is not born yet', () => {
    const child = aChildOf(0, { born: { year: 2027, month: 1 } })
    expect([mayShow(child, 'nothing', now).ok, mayShow(child, 'outline', now).ok]).toEqual([false, true])
  })
})

describe('the full months somebody may say for a child, on the tenth of July 2026', () => {
  const on = instantAt('2026-07-10')
  const months = (pretermWeeks: number | null, year: number, month: number) =>
    Array.from({ length: 40 }, (_, n) => n).filter((n) => {
      return mayBeOfAge(aChildOf(0, { born: { year, month }, pretermWeeks }), n, on)
    })
  it.each([
    ['born in January: as the youngest of the month, or the oldest', null, 2026, 1, [5, 6]],
    ['born at 32 weeks in January: also eight weeks less', 32, 2026, 1, [3, 4, 5, 6]],
    ['born in May at 37 weeks: nothing is corrected', 37, 2026, 5, [1, 2]],
    ['born at 32 weeks, two years old: nothing is corrected any more', 32, 2024, 6, [24, 25]],
    ['not born yet', null, 2026, 8, []],
  ])('%s', (_, weeks, year, month, may) => {
    expect(months(weeks, year, month)).toEqual(may)
  })
})

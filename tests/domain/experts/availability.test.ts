import { describe, expect, it } from 'vitest'
import { backOn, takesQuestions, withOwn } from '#core/domain/experts/availability'
import type { Expert } from '#core/domain/experts/expert'

const today = '2026-11-23'

describe('an expert', () => {
  it.each([
    [null, null],
    ['2026-11-22', null],
    ['2026-11-23', '2026-11-24'],
    ['2026-11-30', '2026-12-01'],
  ])('who is away until %s takes questions again on %s', (awayUntil, back) => {
    expect(backOn({ awayUntil }, today)).toBe(back)
    expect(takesQuestions({ awayUntil }, today)).toBe(back === null)
  })

  const expert: Expert = {
    ...{ id: 'e', nodeId: 'street', fields: ['law'], terms: 'volunteer', batchId: 'b1', admittedAt: 1 },
    ...{ awayUntil: '2026-11-25', mostOpen: 3 },
  }

  it('says of themselves no day that is past, and none in more than a year', () => {
    const away = (awayUntil: string | null) => withOwn(expert, { awayUntil, mostOpen: 7 }, today)
    const as = (awayUntil: string | null) => ({ ok: true, value: { ...expert, awayUntil, mostOpen: 7 } })
    expect(away('2026-11-22')).toEqual({ ok: false, refusal: 'away-past' })
    expect(away('2026-11-23')).toEqual(as('2026-11-23'))
    expect(away('2027-11-24')).toEqual(as('2027-11-24'))
    expect(away('2027-11-25')).toEqual({ ok: false, refusal: 'away-too-long' })
    expect(away(null)).toEqual(as(null))
  })
})

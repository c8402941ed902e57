import { describe, expect, it } from 'vitest'
import { allAnsweredAt, mayAnswer, tellable, withAnswer } from '#core/domain/scheduling/feedback'
import { instantAt } from '#core/domain/time'
import { anAppointment, minute } from '../../support/makers'

describe('the day from which a month is told', () => {
  it.each([
    ['2026-11', '2026-12-16'],
    ['2026-12', '2027-01-16'],
    ['2027-02', '2027-03-16'],
  ])('%s: %s', (month, day) => expect(allAnsweredAt(month)).toBe(instantAt(day)))

  it('is one on which nobody may answer any more, not even of a session past midnight of the last day', () => {
    const start = instantAt('2026-11-30', minute(23, 50))
    const end = instantAt('2026-12-01', minute(2))
    const last = anAppointment({ status: 'attended', start, end })
    expect(mayAnswer(last, allAnsweredAt('2026-11') - 1)).toEqual({ ok: false, refusal: 'feedback-over' })
    const sums = Array.from({ length: 10 }).reduce<ReturnType<typeof withAnswer> | null>(
      (before) => withAnswer(before, last, { heard: 4, again: 'yes' }),
      null,
    )
    expect(sums && tellable(sums, allAnsweredAt('2026-11') - 1)).toBeNull()
    expect(sums && tellable(sums, allAnsweredAt('2026-11'))).toEqual({
      n: 10,
      heard: 4,
      again: { yes: 10, no: 0, unsure: 0 },
    })
  })
})

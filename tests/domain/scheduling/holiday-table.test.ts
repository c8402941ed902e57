import { describe, expect, it } from 'vitest'
import { joinTables, notApplied, stillToCome, withWeekdays } from '#core/domain/scheduling/holiday-table'

const off = (date: string) => ({ date, kind: 'off' as const, name: '元旦' })
const work = (date: string, as: 1 | 5) => ({ date, kind: 'work' as const, name: '元旦', as })
const first = { through: '2026-12-31', days: [off('2026-10-01'), work('2026-10-10', 5)] }
const second = { through: '2027-12-31', days: [work('2027-01-03', 1), off('2027-01-01')] }

describe('official tables', () => {
  it('are read as one, by date, known as far as the last of them', () => {
    expect(joinTables([first, second])).toEqual({
      through: '2027-12-31',
      days: [off('2026-10-01'), work('2026-10-10', 5), off('2027-01-01'), work('2027-01-03', 1)],
    })
  })

  it('say what the last of them says of a day that two name', () => {
    expect(joinTables([first, { through: '2026-12-31', days: [off('2026-10-10')] }]).days).toEqual([
      off('2026-10-01'),
      off('2026-10-10'),
    ])
  })

  it('are asked from today on, today included', () => {
    expect(stillToCome(first, '2026-10-10').days).toEqual([work('2026-10-10', 5)])
  })

  it('are not applied where the calendar has none, or says another thing; another weekday for a day of work is applied', () => {
    expect(notApplied(first, null)).toEqual(first.days)
    const applied = { through: '2026-12-31', days: [work('2026-10-01', 1), work('2026-10-10', 1)] }
    expect(notApplied(first, applied)).toEqual([off('2026-10-01')])
  })

  it('take another weekday for a day of work, and for no other day', () => {
    expect(withWeekdays(first, [{ date: '2026-10-10', as: 1 }])?.days[1]).toEqual(work('2026-10-10', 1))
    expect(withWeekdays(first, [{ date: '2026-10-01', as: 1 }])).toBeNull()
    expect(withWeekdays(first, [{ date: '2026-11-01', as: 1 }])).toBeNull()
  })
})

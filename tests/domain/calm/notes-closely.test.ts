import { describe, expect, it } from 'vitest'
import { type DayNote, hasMonth, isNearlyFull, readNotes } from '#core/domain/calm/day-note'
import { aSecondLater, beginning, goTo, isDone } from '#core/domain/calm/exercise'

const note = (change: object = {}) => ({ date: '2026-11-20', mood: 'even', about: 'nothing', line: '', ...change })

describe('a day that lies on a phone', () => {
  it.each([
    ['whole', note(), true],
    ['heavy, of what is unsaid, with words', note({ mood: 'heavy', about: 'unsaid', line: '话' }), true],
    ['without a mood', note({ mood: undefined }), false],
    ['of a mood there is none of', note({ mood: 'great' }), false],
    ['about nothing we know', note({ about: 'weather' }), false],
    ['about nothing at all', note({ about: undefined }), false],
    ['of no day', note({ date: 20_261_120 }), false],
    ['of a day there is none of', note({ date: '2026-02-30' }), false],
    ['without words, also no empty ones', note({ line: null }), false],
    ['nothing', null, false],
  ])('is read or left out: %s', (_, stored, isRead) => {
    expect(readNotes([stored])).toEqual(isRead ? [stored] : [])
  })

  it('is said to be nearly the last two months before the oldest has to go', () => {
    const many = (count: number) => Array.from({ length: count }, () => note()) as unknown as readonly DayNote[]
    expect([isNearlyFull(many(1039)), isNearlyFull(many(1040))]).toEqual([false, true])
  })

  it('is in a month to turn to, from the first that was written on to the last, or today', () => {
    const notes = ['2026-03-09', '2026-05-09', '2026-12-09'].map((date) =>
      note({ date }),
    ) as unknown as readonly DayNote[]
    const months = ['02', '03', '04', '11', '12'].map((month) => hasMonth(notes, '2026-11-20', `2026-${month}-01`))
    expect(months).toEqual([false, true, true, true, true])
    expect(hasMonth(notes, '2026-11-20', '2027-01-01')).toBe(false)
    expect([hasMonth([], '2026-11-20', '2026-11-01'), hasMonth([], '2026-11-20', '2026-10-31')]).toEqual([true, false])
  })
})

describe('the steps of an exercise', () => {
  const steps = [{ seconds: 2 }, { seconds: null }, { seconds: 1 }]
  it('begin with the first, and each goes on after its seconds; one without waits', () => {
    expect(beginning).toEqual({ step: 0, since: 0 })
    expect(aSecondLater(steps, beginning)).toEqual({ step: 0, since: 1 })
    expect(aSecondLater(steps, { step: 0, since: 1 })).toEqual({ step: 1, since: 0 })
    expect(aSecondLater(steps, { step: 1, since: 0 })).toEqual({ step: 1, since: 0 })
    expect(aSecondLater(steps, { step: 2, since: 0 })).toEqual({ step: 3, since: 0 })
    expect(aSecondLater(steps, { step: 3, since: 0 })).toEqual({ step: 3, since: 0 })
  })

  it('are done past the last, and stay before the first', () => {
    expect([goTo(steps, -1), goTo(steps, 2), goTo(steps, 9)].map(({ step }) => step)).toEqual([0, 2, 3])
    expect([2, 3].map((step) => isDone(steps, { step, since: 0 }))).toEqual([false, true])
  })
})

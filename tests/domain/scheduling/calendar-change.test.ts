import { describe, expect, it } from 'vitest'
import { applyChange, type BookableTerms, type CalendarChange } from '#core/domain/scheduling/calendar-change'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { DAY, instantAt } from '#core/domain/time'
import { aCalendar, anOffer, aStretch, at, everyWeek, read } from '../../support/terms'

const monday = '2026-11-23'
const yesterday = '2026-11-22'
const midnight = instantAt(monday)
const leave = (from: number, until: number, id = 'l1') => ({ id, kind: 'leave' as const, from, until })
const opening = (text: string, date = monday, id = 'x1') => ({ id, date, ...aStretch(text) })
const closing = (text: string, date = monday, id = 'x1') => {
  const { from, until } = aStretch(text)
  return { id, date, from, until }
}
const terms = (change: Partial<BookableTerms> = {}) => ({
  name: '示例老师',
  status: 'active' as const,
  offers: [anOffer()],
  calendar: aCalendar(),
  termsRevision: 4,
  ...change,
})
const apply = (change: CalendarChange, before: Partial<BookableTerms> = {}) =>
  applyChange(terms(before), change, monday)
const changed = (change: CalendarChange, before: Partial<BookableTerms> = {}) => {
  const applied = apply(change, before)
  if (!applied.ok) throw new Error(applied.refusal)
  return applied.value
}
const onMonday = ({ calendar }: BookableTerms) => read(hoursInForce(calendar, monday))

describe('a change of terms is refused', () => {
  it.each<[string, string, CalendarChange]>([
    ['hours-past', 'hours began yesterday', { kind: 'hours', from: yesterday, hours: [] }],
    ['version-date', 'hours begin on no day', { kind: 'hours', from: '2026-11-31', hours: [] }],
    [
      'hours-overlap',
      'hours overlap',
      { kind: 'hours', from: monday, hours: everyWeek([1], '09:00-10:01', '10:00-11:00') },
    ],
    ['leave-past', 'leave ended last midnight', { kind: 'leave', leave: leave(midnight - DAY, midnight) }],
    ['leave-backwards', 'leave ends before it begins', { kind: 'leave', leave: leave(midnight, midnight - DAY) }],
    ['leave-too-long', 'leave is too long', { kind: 'leave', leave: leave(midnight, midnight + 401 * DAY) }],
    ['leave-unknown', 'a leave is ended that is none', { kind: 'end-leave', leaveId: 'l9' }],
    ['single-past', 'an opening is of yesterday', { kind: 'opening', opening: opening('09:00-10:00', yesterday) }],
    ['single-past', 'a closing is of yesterday', { kind: 'closing', closing: closing('09:00-10:00', yesterday) }],
    ['opening-outside-the-day', 'an opening is outside the day', { kind: 'opening', opening: opening('23:00-24:01') }],
    ['closing-outside-the-day', 'a closing is backwards', { kind: 'closing', closing: closing('10:00-09:00') }],
    ['single-unknown', 'something is taken back that is not there', { kind: 'remove-single', id: 'x9' }],
    ['session-length', 'an offer cannot work', { kind: 'offer', offer: anOffer({ sessionMinutes: 4 }) }],
    [
      'special-day-date',
      'a holiday lies after what is known',
      {
        kind: 'holidays',
        holidays: { through: '2026-12-31', days: [{ date: '2027-01-01', kind: 'off', name: '示例节' }] },
      },
    ],
  ])('%s when %s', (refusal, _, change) => {
    expect(apply(change)).toEqual({ ok: false, refusal })
  })

  it('offers-too-many when a ninth offer is added, and not when one of eight is changed', () => {
    const offers = Array.from({ length: 8 }, (_, place) => anOffer({ id: `o${place}` }))
    expect(apply({ kind: 'offer', offer: anOffer({ id: 'o9' }) }, { offers })).toEqual({
      ok: false,
      refusal: 'offers-too-many',
    })
    expect(apply({ kind: 'offer', offer: anOffer({ id: 'o7' }) }, { offers }).ok).toBe(true)
  })
})

describe('a change of terms', () => {
  it('keeps what else a counsellor is and counts itself', () => {
    expect(changed({ kind: 'suspend' })).toEqual(terms({ status: 'suspended', termsRevision: 5 }))
    expect(changed({ kind: 'resume' }, { status: 'suspended' })).toEqual(terms({ termsRevision: 5 }))
  })

  it('of hours holds from its day on, in place of those of that day, and later ones stay', () => {
    const versions = [
      ...aCalendar().versions,
      { from: '2026-11-30', hours: [] },
      { from: '2026-12-07', hours: everyWeek([1], '20:00-21:00') },
    ]
    const after = changed(
      { kind: 'hours', from: '2026-11-30', hours: everyWeek([1], '08:00-09:00') },
      { calendar: aCalendar({ versions }) },
    )
    expect(read(hoursInForce(after.calendar, monday))).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
    expect(read(hoursInForce(after.calendar, '2026-11-30'))).toEqual(['s1 08:00-09:00'])
    expect(read(hoursInForce(after.calendar, '2026-12-07'))).toEqual(['s1 20:00-21:00'])
  })

  it('of hours from today drops those they replace', () => {
    const after = changed({ kind: 'hours', from: monday, hours: [] })
    expect(after.calendar.versions).toEqual([{ from: monday, hours: [] }])
  })

  it('takes leave, changes it and ends it', () => {
    const away = changed({ kind: 'leave', leave: leave(midnight, midnight + DAY) })
    expect(onMonday(away)).toEqual([])
    const halfDay = changed({ kind: 'leave', leave: leave(midnight, instantAt(monday, at('13:00'))) }, away)
    expect(halfDay.calendar.leaves).toHaveLength(1)
    expect(onMonday(halfDay)).toEqual(['s1 14:00-17:00'])
    expect(onMonday(changed({ kind: 'end-leave', leaveId: 'l1' }, halfDay))).toEqual(onMonday(terms()))
  })

  it('lets leave go on that began before today', () => {
    expect(onMonday(changed({ kind: 'leave', leave: leave(midnight - DAY, midnight + DAY) }))).toEqual([])
  })

  it('opens, closes, and takes both back', () => {
    const opened = changed({ kind: 'opening', opening: opening('18:00-19:00') })
    expect(onMonday(opened)).toEqual(['s1 09:00-12:00', 's1 14:00-17:00', 's1 18:00-19:00'])
    const longer = changed({ kind: 'opening', opening: opening('18:00-20:00') }, opened)
    const closed = changed({ kind: 'closing', closing: closing('09:00-12:00', monday, 'x2') }, longer)
    expect(onMonday(closed)).toEqual(['s1 14:00-17:00', 's1 18:00-20:00'])
    const back = changed({ kind: 'remove-single', id: 'x1' }, changed({ kind: 'remove-single', id: 'x2' }, closed))
    expect(onMonday(back)).toEqual(onMonday(terms()))
  })

  it('puts an offer in place of the one with its id, or beside', () => {
    const longer = anOffer({ sessionMinutes: 60 })
    expect(changed({ kind: 'offer', offer: longer }).offers).toEqual([longer])
    const other = anOffer({ id: 'o2' })
    expect(changed({ kind: 'offer', offer: other }).offers).toEqual([anOffer(), other])
  })

  it('applies holidays in place of those before, a make-up Sunday among them', () => {
    const table = (date: string) => ({
      through: '2026-12-31',
      days: [{ date, kind: 'work' as const, name: '示例节', as: 1 as const }],
    })
    const first = changed({ kind: 'holidays', holidays: table('2026-11-29') })
    expect(read(hoursInForce(first.calendar, '2026-11-29'))).toHaveLength(2)
    const second = changed({ kind: 'holidays', holidays: table('2026-12-06') }, first)
    expect(hoursInForce(second.calendar, '2026-11-29')).toEqual([])
    expect(read(hoursInForce(second.calendar, '2026-12-06'))).toHaveLength(2)
  })

  it('takes what is over along out of the calendar', () => {
    const calendar = aCalendar({ leaves: [leave(midnight - DAY, midnight)] })
    expect(changed({ kind: 'suspend' }, { calendar }).calendar.leaves).toEqual([])
  })

  it('finds room where a calendar is full of what is over', () => {
    const closings = Array.from({ length: 200 }, (_, place) => closing('09:00-10:00', yesterday, `old${place}`))
    const after = changed({ kind: 'closing', closing: closing('09:00-10:00') }, { calendar: aCalendar({ closings }) })
    expect(after.calendar.closings).toEqual([closing('09:00-10:00')])
  })
})

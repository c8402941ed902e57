import { describe, expect, it } from 'vitest'
import { affectedClaims } from '#core/domain/scheduling/affected-claims'
import type { BookableTerms } from '#core/domain/scheduling/calendar-change'
import type { Claim } from '#core/domain/scheduling/day'
import { guard } from '#core/domain/scheduling/guard'
import { instantAt } from '#core/domain/time'
import { aCalendar, anOffer, aSeat, aStretch, at, everyWeek } from '../../support/terms'

const monday = '2026-11-23'
const when = (clock: string) => instantAt(monday, at(clock))
const now = when('07:00')
const terms = (change: Partial<BookableTerms> = {}): BookableTerms => ({
  status: 'active',
  offers: [anOffer()],
  calendar: aCalendar(),
  termsRevision: 0,
  ...change,
})
const within = (change: Parameters<typeof aCalendar>[0]) => terms({ calendar: aCalendar(change) })
const offering = (change: Parameters<typeof anOffer>[0]) => terms({ offers: [anOffer(change)] })
/** A session of 50 minutes at ten or whenever, with its rest of ten. */
const booked = (clock = '10:00', change: Partial<Claim> = {}, seat: Partial<Claim['seat']> = {}): Claim => ({
  id: 'a1',
  kind: 'booked',
  from: at(clock),
  until: at(clock) + 60,
  expires: null,
  seat: aSeat({ start: when(clock), end: when(clock) + 50 * 60_000, ...seat }),
  ...change,
})
const met = (after: BookableTerms, claims: readonly Claim[], before = terms(), moment = now) =>
  affectedClaims(before, after, [{ date: monday, claims }], moment).map(({ claim, by }) => [claim.id, by])
const closed = (text: string) => {
  const { from, until } = aStretch(text)
  return within({ closings: [{ id: 'x1', date: monday, from, until }] })
}

describe('a change meets an appointment', () => {
  it.each<[string, string, BookableTerms]>([
    ['hours', 'whose hours are closed', closed('09:00-12:00')],
    ['hours', 'whose last minute is closed', closed('10:49-10:50')],
    ['hours', 'whose first minute is closed', closed('10:00-10:01')],
    [
      'hours',
      'whose day is a holiday',
      within({ holidays: { through: monday, days: [{ date: monday, kind: 'off', name: '示例节' }] } }),
    ],
    [
      'hours',
      'on a day of leave from nine to ten o’clock and a minute',
      within({ leaves: [{ id: 'l1', kind: 'sick', from: when('09:00'), until: when('10:01') }] }),
    ],
    [
      'hours',
      'whose hours are at another site now',
      within({ openings: [{ id: 'x', date: monday, ...aStretch('10:00-11:00', 's2') }] }),
    ],
    [
      'hours',
      'whose week has no hours any more',
      within({ versions: [{ from: monday, hours: everyWeek([2], '09:00-12:00') }] }),
    ],
    ['offer', 'whose offer is closed', offering({ open: false })],
    ['offer', 'whose offer is not there', terms({ offers: [anOffer({ id: 'o2' })] })],
    ['offer', 'whose offer is at another site', offering({ siteId: 's2' })],
    ['offer', 'whose offer has another room', offering({ roomId: 'r2' })],
    ['offer', 'whose offer has no room', offering({ roomId: null, modes: ['phone'] })],
    ['offer', 'whose session is longer', offering({ sessionMinutes: 60 })],
    ['offer', 'whose session is shorter', offering({ sessionMinutes: 45 })],
    ['suspended', 'of somebody suspended', terms({ status: 'suspended' })],
  ])('by %s, %s', (by, _, after) => {
    expect(met(after, [booked()])).toEqual([['a1', by]])
  })

  it.each<[string, BookableTerms]>([
    ['that ends as the hours do', closed('10:50-12:00')],
    [
      'that begins as leave ends',
      within({ leaves: [{ id: 'l1', kind: 'leave', from: when('00:00'), until: when('10:00') }] }),
    ],
    ['whose grid alone has moved', closed('09:00-09:30')],
    ['whose rest is longer', offering({ restAfter: 30 })],
    [
      'that can be had with others, or later, or with less notice',
      offering({ capacity: 5, noticeMinutes: 0, horizonDays: 1 }),
    ],
    ['of another day', within({ closings: [{ id: 'x1', date: '2026-11-24', from: 0, until: 1440 }] })],
  ])('not where it stands as before: %s', (_, after) => {
    expect(met(after, [booked()])).toEqual([])
  })

  it('by telephone not by its room, and not where only other ways are taken away', () => {
    const byPhone = booked('10:00', {}, { mode: 'phone', roomId: null })
    expect(met(offering({ roomId: 'r2' }), [byPhone])).toEqual([])
    expect(met(offering({ roomId: null, modes: ['phone'] }), [byPhone])).toEqual([])
    expect(met(offering({ modes: ['room'] }), [byPhone])).toEqual([['a1', 'offer']])
  })

  it('only from the next moment on: what has begun is not met', () => {
    const off = closed('00:00-24:00')
    expect(met(off, [booked()], terms(), when('10:00') - 1)).toEqual([['a1', 'hours']])
    expect(met(off, [booked()], terms(), when('10:00'))).toEqual([])
  })

  it('also while it is held or asked for, and not once that has run out', () => {
    const off = closed('00:00-24:00')
    const held = (expires: number) => booked('10:00', { kind: 'held', expires })
    expect(met(off, [held(now + 1)])).toEqual([['a1', 'hours']])
    expect(met(off, [held(now)])).toEqual([])
    expect(met(off, [booked('10:00', { kind: 'asked', expires: now + 1 })])).toEqual([['a1', 'hours']])
  })

  it('not where it stood outside before: staff booked it there, or it was kept through an earlier change', () => {
    const off = closed('00:00-24:00')
    expect(met(off, [booked('08:00')])).toEqual([])
    expect(met(terms({ status: 'suspended' }), [booked('10:00')], off)).toEqual([])
    expect(met(off, [booked('10:00')], terms({ status: 'suspended' }))).toEqual([])
  })

  it('not where it gives back what was taken', () => {
    expect(met(terms(), [booked()], closed('09:00-12:00'))).toEqual([])
  })

  it('until the last minute of the day', () => {
    const evening = within({ versions: [{ from: monday, hours: everyWeek([1], '23:00-24:00') }] })
    const late = [booked('23:10')]
    const shorter = within({ versions: [{ from: monday, hours: everyWeek([1], '23:00-23:59') }] })
    expect(met(shorter, late, evening)).toEqual([['a1', 'hours']])
    expect(met(evening, late, evening)).toEqual([])
  })

  it('of the first release, which noted the stretch alone, by the session it must have been', () => {
    const old = booked('10:00', { seat: null })
    expect(met(closed('10:00-10:01'), [old])).toEqual([['a1', 'hours']])
    expect(met(closed('10:50-12:00'), [old])).toEqual([])
    expect(met(offering({ sessionMinutes: 45 }), [old])).toEqual([['a1', 'offer']])
    expect(met(offering({ open: false }), [old])).toEqual([['a1', 'offer']])
  })

  it('in the order of the days and of their claims, each with its date', () => {
    const off = terms({ status: 'suspended' })
    const days = [
      { date: monday, claims: [booked('09:00', { id: 'b' }), booked('10:00', { id: 'a' })] },
      { date: '2026-11-30', claims: [] },
    ]
    expect(affectedClaims(terms(), off, days, now).map(({ date, claim }) => [date, claim.id])).toEqual([
      [monday, 'b'],
      [monday, 'a'],
    ])
  })

  it('with seats of a group one by one', () => {
    const group = [booked('10:00', { id: 'g1' }), booked('10:00', { id: 'g2' })]
    const after = { ...closed('09:00-12:00'), offers: [anOffer({ capacity: 3 })] }
    expect(met(after, group, offering({ capacity: 3 }))).toEqual([
      ['g1', 'hours'],
      ['g2', 'hours'],
    ])
    expect(met(offering({ capacity: 1 }), group, offering({ capacity: 3 }))).toEqual([])
  })
})

describe('the guard', () => {
  const affected = ['a1', 'a2', 'a3'].map((id) => ({ claim: { id } }))
  const keep = (id: string) => ({ id, kind: 'keep' as const })

  it('names those that have no decision yet', () => {
    expect(guard(affected, [keep('a2')])).toEqual({ ok: false, refusal: 'undecided', ids: ['a1', 'a3'] })
    expect(guard(affected, [])).toEqual({ ok: false, refusal: 'undecided', ids: ['a1', 'a2', 'a3'] })
  })

  it('names those that are none of its business, before anything else', () => {
    expect(guard(affected, [keep('b1'), keep('a1')])).toEqual({ ok: false, refusal: 'not-affected', ids: ['b1'] })
    expect(guard([], [keep('a1')])).toEqual({ ok: false, refusal: 'not-affected', ids: ['a1'] })
  })

  it('names those that have two', () => {
    const twice = [keep('a1'), keep('a2'), keep('a3'), { id: 'a2', kind: 'cancel' as const }]
    expect(guard(affected, twice)).toEqual({ ok: false, refusal: 'decided-twice', ids: ['a2'] })
  })

  it('lets through what is decided whole, in the order of those it is about', () => {
    const decisions = [
      { id: 'a3', kind: 'choose' as const },
      { id: 'a1', kind: 'move' as const, start: 5, mode: 'room' as const },
      { id: 'a2', kind: 'substitute' as const, counsellorId: 'c2' },
    ]
    expect(guard(affected, decisions)).toEqual({ ok: true, value: [decisions[1], decisions[2], decisions[0]] })
    expect(guard([], [])).toEqual({ ok: true, value: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { book, heldAppointment } from '#core/domain/scheduling/book'
import { addDays, DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aCounsellor, aDay, anAppointment, aPerson, minute, monday, mondayAt } from '../../support/makers'

const wish = {
  appointmentId: 'a1',
  code: 'K7QM',
  person: aPerson(),
  counsellor: aCounsellor(),
  day: aDay(),
  newcomersShare: null,
  start: mondayAt(10),
  mode: 'room' as const,
  consentVersion: 1,
  consentInForce: 1,
  now: mondayAt(10) - DAY,
}
const ask = (change: Partial<typeof wish> | Record<string, unknown> = {}) => book({ ...wish, ...change })
const open = (end: number) =>
  aPerson({ openAppointment: { id: 'a0', counsellorId: 'c9', start: end - 50 * MINUTE, end } })
const farMonday = '2026-12-21'

describe('booking a place', () => {
  it.each([
    ['counsellor-unknown', 'the counsellor is suspended', { counsellor: aCounsellor({ status: 'suspended' }) }],
    ['mode-not-offered', 'the counsellor does not meet that way', { mode: 'video' }],
    ['consent-outdated', 'an older text was agreed to', { consentVersion: 1, consentInForce: 2 }],
    ['consent-outdated', 'a text was agreed to that is not in force yet', { consentVersion: 2 }],
    ['already-booked', 'an appointment lies ahead', { person: open(mondayAt(15)) }],
    ['already-booked', 'an appointment is under way', { person: open(wish.now + 1) }],
    ['too-late', 'less than the notice is left', { now: mondayAt(8) + 1 }],
    ['too-late', 'it is past', { now: mondayAt(11) }],
    ['slot-gone', 'no place starts then', { start: mondayAt(10, 30) }],
    ['slot-gone', 'the start is off by a millisecond', { start: mondayAt(10) + 1 }],
    ['slot-gone', 'the day is another one', { day: aDay({ date: addDays(monday, 7) }) }],
    [
      'slot-taken',
      'somebody has it',
      { day: aDay({ claims: [{ appointmentId: 'a9', from: minute(10), until: minute(11) }] }) },
    ],
  ])('refuses %s when %s', (refusal, _, change) => {
    expect(ask(change)).toEqual({ ok: false, refusal })
  })

  it('accepts on the twenty-eighth day, today counted, and refuses too-early from the midnight after it', () => {
    const far = { start: instantAt(farMonday, minute(10)), day: aDay({ date: farMonday }) }
    expect(ask({ ...far, now: instantAt('2026-11-24') - 1 })).toEqual({ ok: false, refusal: 'too-early' })
    expect(ask({ ...far, now: instantAt('2026-11-24') }).ok).toBe(true)
  })

  it('refuses too-early at the first instant past the horizon, and accepts at the last place before it', () => {
    const allDay = { hours: [{ from: 0, until: 1440 }] }
    const midnight = instantAt(farMonday)
    const hourBefore = { start: midnight - HOUR, day: aDay({ date: addDays(farMonday, -1), ...allDay }) }
    expect(ask({ start: midnight, day: aDay({ date: farMonday, ...allDay }), now: mondayAt(9) })).toEqual({
      ok: false,
      refusal: 'too-early',
    })
    expect(ask({ ...hourBefore, now: mondayAt(9) }).ok).toBe(true)
  })

  it('accepts with exactly two hours left', () => {
    expect(ask({ now: mondayAt(8) }).ok).toBe(true)
  })

  it('accepts once the last appointment is over', () => {
    expect(ask({ person: open(wish.now) }).ok).toBe(true)
  })

  it('keeps the way to meet that was asked for', () => {
    expect(ask({ mode: 'phone' })).toMatchObject({ ok: true, value: { appointment: { mode: 'phone' } } })
  })

  it('writes the same place into appointment, day and person', () => {
    expect(ask()).toEqual({
      ok: true,
      value: {
        appointment: anAppointment(),
        day: aDay({
          claims: [{ appointmentId: 'a1', from: minute(10), until: minute(11), byNewcomer: true }],
          revision: 1,
        }),
        person: aPerson({
          openAppointment: { id: 'a1', counsellorId: 'c1', start: mondayAt(10), end: mondayAt(10, 50) },
        }),
      },
    })
  })
})

describe('asking again for a place one holds', () => {
  const holder = aPerson({
    openAppointment: { id: 'a1', counsellorId: 'c1', start: mondayAt(10), end: mondayAt(10, 50) },
  })
  it.each([
    ['another counsellor', holder, { counsellorId: 'c2', start: mondayAt(10) }],
    ['another time', holder, { counsellorId: 'c1', start: mondayAt(11) }],
    ['nothing held', aPerson(), { counsellorId: 'c1', start: mondayAt(10) }],
  ])('is a new wish with %s', (_, person, asked) => {
    expect(heldAppointment(person, asked)).toBeNull()
  })

  it('finds the appointment one has', () => {
    expect(heldAppointment(holder, { counsellorId: 'c1', start: mondayAt(10) })).toBe('a1')
  })
})

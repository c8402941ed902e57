import { describe, expect, it } from 'vitest'
import { isExcused } from '#core/domain/scheduling/attendance'
import { mayRecord, recordAttendance, recordOnDay } from '#core/domain/scheduling/record-attendance'
import { noteOnSeat, seatOf } from '#core/domain/scheduling/seat'
import { aClaim, aDay, anAppointment, aPerson, aSeat, mondayAt } from '../../support/makers'

/** Monday 10:00 to 10:50. */
const appointment = anAppointment()
const session = {
  appointment,
  person: aPerson({ appointments: [appointment] }),
  day: aDay({ claims: [aClaim(), aClaim({ id: 'a2', from: 700, until: 760 })], revision: 3 }),
}
const now = mondayAt(11)
const no = (refusal: string) => ({ ok: false, refusal })
const recorded = (
  ...[attendance, reason]: [Parameters<typeof recordAttendance>[1], Parameters<typeof recordAttendance>[2]?]
) => {
  const done = recordAttendance(session, attendance, reason, now)
  return done.ok ? done.value : expect.fail(done.refusal)
}

describe('what came of a session', () => {
  it.each([
    ['before it began', mondayAt(10) - 1, 'not-started'],
    ['from its start on', mondayAt(10), null],
    ['in the last millisecond of the next day', mondayAt(48) - 1, null],
    ['the day after that', mondayAt(48), 'attendance-closed'],
  ])('is noted %s: %s', (_, at, refusal) => {
    const may = mayRecord(appointment, at)
    expect(may.ok ? null : may.refusal).toBe(refusal)
    expect(recordAttendance(session, 'attended', undefined, at).ok).toBe(refusal === null)
  })

  it('of one that was only asked for there is nothing to note', () => {
    expect(mayRecord({ ...appointment, status: 'asked' }, now)).toEqual(no('asked-over'))
  })

  it('is on the appointment, with the person, and on the day', () => {
    const { appointment: is, person, day } = recorded('attended')
    expect(is).toEqual({ ...appointment, status: 'attended' })
    expect([person.appointments, person.missed]).toEqual([[is], []])
    expect(day).toEqual({
      ...session.day,
      claims: [aClaim({ seat: aSeat({ attendance: 'attended', reason: null }) }), session.day.claims[1]],
      revision: 4,
    })
  })

  it.each([
    [undefined, 1],
    ['no-word', 1],
    ['forgot', 1],
    ['ill', 0],
    ['emergency', 0],
    ['mixed-up', 0],
  ] as const)('who was not there because of %s: counted %i times', (reason, times) => {
    const { appointment: is, person, day } = recorded('missed-by-client', reason)
    expect([is.status, is.change]).toEqual(['missed-by-client', null])
    expect(person.missed.map(({ by, at }) => [by, at])).toEqual(times === 1 ? [['client', mondayAt(10)]] : [])
    expect(day.claims[0]?.seat).toMatchObject({ attendance: 'missed-by-client', reason: reason ?? null })
    if (reason) expect(isExcused(reason)).toBe(times === 0)
  })

  it('whom the counsellor let down is asked what to do instead, whatever the reason was', () => {
    const { appointment: is, person } = recorded('missed-by-counsellor', 'ill')
    expect(is).toMatchObject({ status: 'missed-by-counsellor', change: { kind: 'choose', at: now } })
    expect(person.missed).toEqual([{ appointmentId: 'a1', at: mondayAt(10), by: 'counsellor' }])
  })

  it('is put right: it was attended after all, and nothing is to be answered any more', () => {
    const missed = recorded('missed-by-counsellor', 'ill')
    const right = recordAttendance(missed, 'attended', 'ill', now)
    expect(right).toMatchObject({ ok: true, value: { appointment: { status: 'attended', change: null } } })
    expect(right.ok && right.value.person.missed).toEqual([])
    expect(right.ok && right.value.day.claims[0]?.seat?.reason).toBeNull()
  })
})

describe('of somebody who had everything deleted', () => {
  const day = session.day
  it('it is on the day alone', () => {
    const done = recordOnDay(day, aClaim(), 'missed-by-client', 'ill', now)
    const seat = aSeat({ attendance: 'missed-by-client', reason: 'ill' })
    expect(done).toEqual({ ok: true, value: { ...day, claims: [aClaim({ seat }), day.claims[1]], revision: 4 } })
    const there = recordOnDay(day, aClaim(), 'attended', 'ill', now)
    expect(there.ok && there.value.claims[0]?.seat).toMatchObject({ attendance: 'attended', reason: null })
    expect(recordOnDay(day, aClaim(), 'missed-by-client', undefined, now)).toMatchObject({
      value: { claims: [{ seat: { reason: null } }, {}] },
    })
  })

  it('nothing where nobody sat, and no sooner and no later than of anybody', () => {
    expect(recordOnDay(day, aClaim({ seat: null }), 'attended', undefined, now)).toEqual({ ok: true, value: day })
    expect(recordOnDay(day, aClaim(), 'attended', undefined, mondayAt(10) - 1)).toEqual(no('not-started'))
    expect(recordOnDay(day, aClaim(), 'attended', undefined, mondayAt(48))).toEqual(no('attendance-closed'))
    expect(recordOnDay(day, aClaim({ kind: 'asked' }), 'attended', undefined, now)).toEqual(no('asked-over'))
  })
})

describe('the seat of an appointment', () => {
  it('has what a counsellor needs of it; of the first release it was of the one offer there was', () => {
    expect(seatOf(appointment)).toEqual(aSeat())
    expect(seatOf(anAppointment({ offerId: 'two', checkedInAt: 5 }))).toMatchObject({ offerId: 'two', checkedInAt: 5 })
    expect(seatOf(anAppointment({ offerId: null })).offerId).toBe('one-to-one')
  })

  it('is made where the day had none, and a day without it stays as it is', () => {
    const bare = aDay({ claims: [aClaim({ seat: null })] })
    expect(noteOnSeat(bare, appointment, { checkedInAt: 5 }).claims[0]?.seat).toEqual(aSeat({ checkedInAt: 5 }))
    expect(noteOnSeat(bare, anAppointment({ id: 'a9' }), { checkedInAt: 5 })).toBe(bare)
  })
})

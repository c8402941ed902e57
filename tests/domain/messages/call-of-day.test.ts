import { describe, expect, it } from 'vitest'
import { comingCallsOf } from '#core/domain/messages/call-of-day'
import type { Person } from '#core/domain/people/person'
import { DAY } from '#core/domain/time'
import { anAppointment, aPerson, monday, mondayAt } from '../../support/makers'

const start = mondayAt(10) + DAY
const spoken = { by: 's1', at: 1, consentVersion: 2, readBack: true, calls: [] }
const guest = { name: null, phone: 'k1.p', spoken }
const having = (change: object = {}, person: Partial<Person> = {}): Person =>
  aPerson({ guest, appointments: [anAppointment({ start, bookedAt: start - 5 * DAY, ...change })], ...person })
const call = { appointmentId: 'a1', occasion: 'day-before', of: start }
const before = mondayAt(10) - 1

describe('the calls that a place will have to make on a day', () => {
  it('are the reminders whose hour of that day has not come', () => {
    expect(comingCallsOf(having(), monday, before)).toEqual([call])
    expect(comingCallsOf(having(), monday, mondayAt(10))).toEqual([])
    expect(comingCallsOf(having(), monday, mondayAt(10) + 1)).toEqual([])
    expect(comingCallsOf(having(), '2026-11-22', before)).toEqual([])
    expect(comingCallsOf(having(), '2026-11-24', before)).toEqual([])
  })

  it('are of whom the place calls alone', () => {
    const messages = { to: 'k1.x', left: { ...{ 'day-before': 1, 'hour-before': 1, changed: 1 } } as never, at: 1 }
    const { guest: _, ...own } = having({}, { messages })
    expect(comingCallsOf(own, monday, before)).toEqual([])
    for (const other of [
      { ...guest, phone: null },
      { name: null, phone: 'k1.p' },
    ])
      expect(comingCallsOf(having({}, { guest: other }), monday, before)).toEqual([])
  })

  it('are of reminders, not of changes, and of each of several', () => {
    const told = { inbox: [{ kind: 'approved' as const, ref: 'a1', at: mondayAt(11), readAt: null }] }
    expect(comingCallsOf(having({}, told), monday, before)).toEqual([call])
    expect(comingCallsOf(having({ status: 'cancelled-by-client' }), monday, before)).toEqual([])
    const two = having()
    const other = anAppointment({ id: 'a2', start: start + 1, bookedAt: start - 5 * DAY })
    expect(comingCallsOf({ ...two, appointments: [...two.appointments, other] }, monday, before)).toEqual([
      ...[call, { ...call, appointmentId: 'a2', of: start + 1 }],
    ])
  })
})

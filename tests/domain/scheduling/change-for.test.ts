import { describe, expect, it } from 'vitest'
import { answerAsked } from '#core/domain/scheduling/answer-asked'
import { asOf, isLive, isOnlyKept, isOwnHold } from '#core/domain/scheduling/appointment'
import { cancelFor, mayChangeFor, toldOf } from '#core/domain/scheduling/change-for'
import type { GivingUp } from '#core/domain/scheduling/give-up'
import { aClaim, aDay, anAppointment, aPerson, mondayAt } from '../../support/makers'

const now = mondayAt(9)
const no = (refusal: string) => ({ ok: false, refusal })
const spoken = { by: 's1', at: 0, consentVersion: 3, readBack: true, calls: [] }
/** Of somebody without an account: the place may call them where they said so. */
const guest = (calls: [] | null) => ({ name: 'k1.n', phone: 'k1.p', spoken: { ...spoken, calls } })
const room = { id: 'r1_2026-11-23', roomId: 'r1', date: '2026-11-23', revision: 1 }
function seated(change: Parameters<typeof anAppointment>[0] = {}, whose: Parameters<typeof aPerson>[0] = {}): GivingUp {
  const appointment = anAppointment(change)
  const { expires } = appointment
  const kind = appointment.status === 'asked' ? 'asked' : 'booked'
  const other = aClaim({ id: 'a2', from: 700, until: 760 })
  const claims = [{ from: 600, until: 650, id: 'a1', counsellorId: 'c1', expires }]
  return {
    appointment,
    person: aPerson({ appointments: [appointment], ...whose }),
    day: aDay({ claims: [aClaim({ kind, expires }), other], revision: 2 }),
    rooms: [{ ...room, claims }],
  }
}

describe('whether an appointment has a place at a moment', () => {
  it.each([
    ['confirmed', null, true],
    ['held', now + 1, true],
    ['held', now, false],
    ['asked', now + 1, true],
    ['asked', now, false],
    ['asked', null, true],
    ['attended', null, false],
    ['moved', null, false],
    ['lapsed', null, false],
  ] as const)('%s until %s: %s', (status, expires, live) => {
    expect(isLive({ status, expires }, now)).toBe(live)
  })

  it('has lapsed when its time ran out, though nobody wrote so; anything else is as it is', () => {
    const held = anAppointment({ status: 'held', expires: now })
    expect(asOf(held, now)).toEqual({ ...held, status: 'lapsed', cancelledAt: now })
    expect(asOf(held, now - 1)).toBe(held)
    const off = anAppointment({ status: 'cancelled-by-staff' })
    expect(asOf(off, now)).toBe(off)
  })

  it('is only kept while it is held, or was offered to somebody who waits; their own hold is not offered', () => {
    const three = [
      anAppointment({ status: 'held' }),
      anAppointment({ status: 'held', offeredTo: 'w' }),
      anAppointment(),
    ]
    expect(three.map(isOnlyKept)).toEqual([true, true, false])
    expect(three.map(isOwnHold)).toEqual([true, false, false])
    expect(isOnlyKept(anAppointment({ offeredTo: 'w' }))).toBe(true)
  })
})

describe('staff call an appointment off', () => {
  it.each([
    ['until it starts', {}, mondayAt(10) - 1, null],
    ['not when it has started', {}, mondayAt(10), 'session-started'],
    ['not when it was called off', { status: 'cancelled-by-client' }, now, 'already-cancelled'],
    ['not when it has lapsed', { status: 'asked', expires: now }, now, 'already-cancelled'],
    ['nor of what has started and was called off', { status: 'moved' }, mondayAt(10), 'session-started'],
  ] as const)('%s', (_, change, at, refusal) => {
    const may = mayChangeFor(anAppointment(change), at)
    expect(may.ok ? null : may.refusal).toBe(refusal)
    expect(cancelFor(seated(change), at).ok).toBe(refusal === null)
  })

  it('and its person is told, until they have answered; the place is free', () => {
    const done = cancelFor(seated(), now)
    expect(done).toMatchObject({
      value: {
        appointment: { status: 'cancelled-by-staff', cancelledAt: now, change: { kind: 'cancelled', at: now } },
        day: { claims: [{ id: 'a2' }], calledOff: [{ id: 'a1', by: 'staff' }] },
        rooms: [{ claims: [] }],
      },
    })
    expect(done.ok && done.value.person.appointments).toEqual([done.ok && done.value.appointment])
  })

  it('one that was only asked for is declined', () => {
    const done = cancelFor(seated({ status: 'asked', expires: now + 1 }), now)
    expect(done).toMatchObject({ value: { appointment: { status: 'declined', change: null } } })
  })

  it.each([
    ['the place calls them: their number stays, and the call is noted', guest([]), false, ['k1.n', 'k1.p'], 1],
    ['they were told by telephone: nothing of them stays', guest([]), true, [null, null], 0],
    ['nobody but the counsellor calls them: nothing of them stays', guest(null), false, [null, null], 0],
  ])('of somebody without an account, %s', (_, whose, told, kept, noted) => {
    const done = cancelFor(seated({}, { guest: whose }), now, told)
    if (!done.ok) return expect.fail(done.refusal)
    const { person, appointment } = done.value
    expect([person.guest?.name, person.guest?.phone]).toEqual(kept)
    expect([person.inbox?.length ?? 0, appointment.change]).toEqual([noted, null])
  })

  it('what else staff changed is told in the same way', () => {
    const { person, appointment } = seated()
    expect(toldOf({ person, appointment }, 'moved', now).appointment.change).toEqual({ kind: 'moved', at: now })
    const unseen = toldOf({ person: { ...person, guest: guest([]) }, appointment }, 'moved', now)
    expect(unseen.person.inbox).toEqual([{ kind: 'moved', ref: 'a1', at: now, readAt: null }])
    expect(unseen.appointment).toBe(appointment)
  })

  it('who knows already is told by nothing more: who has an account finds it, and nothing is noted of a guest', () => {
    const { person, appointment } = seated()
    const knows = toldOf({ person, appointment }, 'moved', now, true)
    expect(knows.person.inbox).toEqual([{ kind: 'moved', ref: 'a1', at: now, readAt: now }])
    expect(knows.appointment.change).toEqual({ kind: 'moved', at: now })
    const unseen = { ...person, guest: guest([]) }
    expect(toldOf({ person: unseen, appointment }, 'moved', now, true)).toEqual({ person: unseen, appointment })
    const off = cancelFor(seated(), now, true)
    expect(off.ok && off.value.person.inbox).toMatchObject([{ kind: 'cancelled', readAt: now }])
  })
})

describe("a counsellor's word on a place that was asked for", () => {
  const asked = seated({ status: 'asked', expires: now + 1 })

  it('yes: it is theirs on every day it stands on, without an end', () => {
    expect(answerAsked(asked, true, now)).toMatchObject({
      ok: true,
      value: {
        appointment: { status: 'confirmed', expires: null },
        person: { appointments: [{ status: 'confirmed' }] },
        day: { claims: [{ id: 'a1', kind: 'booked', expires: null }, { id: 'a2' }], revision: 3 },
        rooms: [{ claims: [{ id: 'a1', expires: null }], revision: 2 }],
      },
    })
    expect(answerAsked({ ...asked, day: null, rooms: [] }, true, now)).toMatchObject({
      value: { day: null, rooms: [] },
    })
  })

  it('leaves what is somebody else’s as it is', () => {
    const others = {
      ...asked,
      day: aDay({ claims: [aClaim({ id: 'a2', kind: 'held', expires: now + 9 })] }),
      rooms: [{ ...room, claims: [{ from: 0, until: 9, id: 'a2', counsellorId: 'c2', expires: now + 9 }] }],
    }
    const done = answerAsked(others, true, now)
    expect(done.ok && done.value.day?.claims).toEqual(others.day.claims)
    expect(done.ok && done.value.rooms[0]?.claims).toEqual(others.rooms[0]?.claims)
  })

  it('no: it is free', () => {
    expect(answerAsked(asked, false, now)).toMatchObject({
      value: { appointment: { status: 'declined' }, day: { claims: [{ id: 'a2' }] }, rooms: [{ claims: [] }] },
    })
  })

  it.each([
    ['its time ran out', { status: 'asked', expires: now }, 'asked-over'],
    ['it has lapsed', { status: 'lapsed' }, 'asked-over'],
    ['it was answered', { status: 'confirmed' }, 'asked-answered'],
    ['it was declined', { status: 'declined' }, 'asked-answered'],
    ['it was called off', { status: 'cancelled-by-client' }, 'asked-answered'],
  ] as const)('comes too late when %s', (_, change, refusal) => {
    expect(answerAsked(seated(change), true, now)).toEqual(no(refusal))
    expect(answerAsked(seated(change), false, now)).toEqual(no(refusal))
  })
})

import { describe, expect, it } from 'vitest'
import { cancel } from '#core/domain/scheduling/cancel'
import { aClaim, aDay, anAppointment, aPerson, minute, monday, mondayAt } from '../../support/makers'

const claimed = aDay({ claims: [aClaim()], revision: 1 })
const room = {
  id: `r1_${monday}`,
  roomId: 'r1',
  date: monday,
  claims: [{ id: 'a1', counsellorId: 'c1', from: minute(10), until: minute(10, 50), expires: null }],
  revision: 1,
}
const holder = aPerson({ appointments: [anAppointment()] })
const wish = { appointment: anAppointment(), day: claimed, rooms: [room], person: holder, now: mondayAt(9) }
const after = (change: object) => anAppointment({ cancelledAt: mondayAt(9), ...change })

describe('cancelling an appointment', () => {
  it.each([
    ['cancelled-by-client', null],
    ['moved', null],
    ['attended', null],
    ['asked', mondayAt(9)],
  ] as const)('refuses already-cancelled when it is %s', (status, expires) => {
    const gone = anAppointment({ status, expires })
    expect(cancel({ ...wish, appointment: gone })).toEqual({ ok: false, refusal: 'already-cancelled' })
  })

  it('refuses already-started from the first instant on, and accepts the one before', () => {
    expect(cancel({ ...wish, now: mondayAt(10) })).toEqual({ ok: false, refusal: 'already-started' })
    expect(cancel({ ...wish, now: mondayAt(10) - 1 }).ok).toBe(true)
  })

  it('frees the place, the room and the person together, and the day tells of it', () => {
    const { id, code, siteId, roomId, mode, start, end } = anAppointment()
    const cancelled = after({ status: 'cancelled-by-client' })
    expect(cancel(wish)).toEqual({
      ok: true,
      value: {
        appointment: cancelled,
        day: aDay({
          calledOff: [{ id, code, siteId, roomId, mode, start, end, at: mondayAt(9), by: 'client' }],
          revision: 2,
        }),
        rooms: [{ ...room, claims: [], revision: 2 }],
        person: aPerson({
          appointments: [cancelled],
          givenBack: { on: '2026-11-23', places: [{ counsellorId: 'c1', start: mondayAt(10), times: 1 }] },
        }),
      },
    })
  })

  it('forgets what was written for it, and the number to call', () => {
    const written = anAppointment({ intake: 'k1.x', phone: 'k1.y' })
    expect(cancel({ ...wish, appointment: written })).toMatchObject({
      ok: true,
      value: { appointment: { intake: null, phone: null } },
    })
  })

  it('counts for nothing when the place was only held, and leaves no word of it', () => {
    const held = anAppointment({ status: 'held', expires: mondayAt(9, 10) })
    expect(cancel({ ...wish, appointment: held })).toMatchObject({
      ok: true,
      value: { appointment: { status: 'lapsed' }, day: { claims: [], calledOff: [] }, person: { givenBack: null } },
    })
  })

  it('leaves another appointment of theirs as it is', () => {
    const other = anAppointment({ id: 'a2', start: mondayAt(14), end: mondayAt(14, 50) })
    const both = aPerson({ appointments: [anAppointment(), other] })
    expect(cancel({ ...wish, person: both })).toMatchObject({
      ok: true,
      value: { person: { appointments: [after({ status: 'cancelled-by-client' }), other] } },
    })
  })

  it('writes no day where there is none', () => {
    expect(cancel({ ...wish, day: null, rooms: [] })).toMatchObject({ ok: true, value: { day: null, rooms: [] } })
  })
})

import { describe, expect, it } from 'vitest'
import { cancel } from '#core/domain/scheduling/cancel'
import { aDay, anAppointment, aPerson, minute, mondayAt } from '../../support/makers'

const claimed = aDay({ claims: [{ appointmentId: 'a1', from: minute(10), until: minute(11) }], revision: 1 })
const holder = aPerson({
  openAppointment: { id: 'a1', counsellorId: 'c1', start: mondayAt(10), end: mondayAt(10, 50) },
})
const wish = { appointment: anAppointment(), day: claimed, person: holder, now: mondayAt(9) }

describe('cancelling an appointment', () => {
  it('refuses already-cancelled the second time', () => {
    const gone = anAppointment({ status: 'cancelled-by-client', cancelledAt: mondayAt(8) })
    expect(cancel({ ...wish, appointment: gone })).toEqual({ ok: false, refusal: 'already-cancelled' })
  })

  it('refuses already-started from the first instant on, and accepts the one before', () => {
    expect(cancel({ ...wish, now: mondayAt(10) })).toEqual({ ok: false, refusal: 'already-started' })
    expect(cancel({ ...wish, now: mondayAt(10) - 1 }).ok).toBe(true)
  })

  it('frees the place and the person together', () => {
    expect(cancel(wish)).toEqual({
      ok: true,
      value: {
        appointment: anAppointment({ status: 'cancelled-by-client', cancelledAt: mondayAt(9) }),
        day: aDay({ revision: 2 }),
        person: aPerson({
          givenBack: { on: '2026-11-23', places: [{ counsellorId: 'c1', start: mondayAt(10), times: 1 }] },
        }),
      },
    })
  })

  it('leaves the appointment a person made since then open', () => {
    const since = aPerson({
      openAppointment: { id: 'a2', counsellorId: 'c1', start: mondayAt(14), end: mondayAt(14, 50) },
    })
    expect(cancel({ ...wish, person: since })).toMatchObject({
      ok: true,
      value: { person: { openAppointment: since.openAppointment } },
    })
  })

  it('writes no day where there is none', () => {
    expect(cancel({ ...wish, day: null })).toMatchObject({ ok: true, value: { day: null } })
  })
})

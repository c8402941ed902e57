import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, holdPlace, listMyAppointments, releasePlace } from '#core/contracts/appointments'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { storedAppointments, storedClaims } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

const at = (hours: number, minutes: number) => ({
  place: { counsellorId: 'c-yunxi', start: mondayAt(hours, minutes), mode: 'room' as const },
})
const hold = async (browser: Browser, hours = 13) =>
  valueOf(await browser.call(holdPlace, at(hours, 30))).appointment.id
const release = (heldId: string, browser = resident) => browser.call(releasePlace, { heldId })
const book = (browser: Browser, heldId: string) =>
  browser.call(bookAppointment, { heldId, mode: 'room', consentVersion: 2 })

describe('a held place', () => {
  it('is given back by nobody who is not signed in', async () => {
    const heldId = await hold(resident)
    expect(await world.callAsNobody(releasePlace, { heldId })).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect((await storedClaims(world)).days).toHaveLength(1)
  })

  it('is somebody else’s at once when it is given back', async () => {
    const heldId = await hold(resident)
    expect(await other.call(holdPlace, at(13, 30))).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await release(heldId)).toEqual({ ok: true, value: { heldId } })
    expect(await storedClaims(world)).toEqual({ days: [], rooms: [] })
    expect(await storedAppointments(world)).toEqual([])
    valueOf(await book(other, await hold(other)))
    expect(await book(resident, heldId)).toEqual({ ok: false, refusal: 'hold-over' })
  })

  it('stays with whoever holds it when another one says so', async () => {
    const heldId = await hold(resident)
    valueOf(await release(heldId, other))
    expect((await storedClaims(world)).days).toHaveLength(1)
    valueOf(await book(resident, heldId))
  })

  it('stays booked when the word comes too late', async () => {
    const heldId = await hold(resident)
    valueOf(await book(resident, heldId))
    valueOf(await release(heldId))
    const { appointments } = valueOf(await resident.call(listMyAppointments, {}))
    expect(appointments).toMatchObject([{ id: heldId, status: 'confirmed' }])
  })

  it('is not the one that was held in its place since', async () => {
    const first = await hold(resident)
    const second = await hold(resident, 14)
    valueOf(await release(first))
    valueOf(await book(resident, second))
  })

  it('needs nothing any more once its time is over', async () => {
    const heldId = await hold(resident)
    world.cloud.clock.set(world.cloud.clock.now() + 11 * MINUTE)
    valueOf(await release(heldId))
    valueOf(await book(other, await hold(other)))
  })
})

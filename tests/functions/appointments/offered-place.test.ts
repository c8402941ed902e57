import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, holdPlace, listMyAppointments, releasePlace } from '#core/contracts/appointments'
import type { Person } from '#core/domain/people/person'
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

const at = (hours: number) => ({
  place: { counsellorId: 'c-yunxi', start: mondayAt(hours, 30), mode: 'room' as const },
})
const book = (heldId: string, browser = resident) =>
  browser.call(bookAppointment, { heldId, mode: 'room', consentVersion: 2 })
const later = (minutes: number) => world.cloud.clock.set(world.cloud.clock.now() + minutes * MINUTE)

/** As the list leaves it: held, and marked with whose entry it is for. */
async function offer(): Promise<string> {
  const { id } = valueOf(await resident.call(holdPlace, at(13))).appointment
  const people = (await world.documents('people')) as unknown as readonly (Person & { _id: string })[]
  const person = people.find(({ appointments }) => appointments.some((one) => one.id === id))
  if (!person) throw new Error('nobody holds it')
  const appointments = person.appointments.map((one) => (one.id === id ? { ...one, offeredTo: 'w1' } : one))
  const { _id, ...rest } = person
  await world.put('people', { ...rest, id: _id, appointments })
  return id
}

describe('a place that was offered', () => {
  it('stays beside what its person holds for a moment by themselves', async () => {
    const offered = await offer()
    valueOf(await resident.call(holdPlace, at(14)))
    const own = valueOf(await resident.call(holdPlace, at(14 + 7 * 24))).appointment.id
    expect((await storedAppointments(world)).map(({ id }) => id).sort()).toEqual([offered, own].sort())
    valueOf(await resident.call(releasePlace, { heldId: own }))
    expect((await storedClaims(world)).days).toHaveLength(1)
    expect(await other.call(holdPlace, at(13))).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('is no appointment before the yes, and is booked by it once', async () => {
    const heldId = await offer()
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toEqual([])
    const [one, two] = await Promise.all([book(heldId), book(heldId)])
    expect(valueOf(one).appointment.id).toBe(heldId)
    expect(valueOf(two).appointment.id).toBe(heldId)
    const stored = await storedAppointments(world)
    expect(stored).toMatchObject([{ id: heldId, status: 'confirmed' }])
    expect(stored[0]).not.toHaveProperty('offeredTo')
  })

  it('is theirs by its counsellor and hour as well, and nobody else’s', async () => {
    const heldId = await offer()
    const direct = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' as const, consentVersion: 2 }
    expect(await other.call(bookAppointment, direct)).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(valueOf(await resident.call(bookAppointment, direct)).appointment.id).toBe(heldId)
    expect(await storedAppointments(world)).toMatchObject([{ id: heldId, status: 'confirmed' }])
    expect((await storedClaims(world)).days).toHaveLength(1)
    expect(valueOf(await resident.call(bookAppointment, direct)).appointment.id).toBe(heldId)
  })

  it('is somebody else’s once it was let pass, and stands as such', async () => {
    const heldId = await offer()
    expect(await resident.call(releasePlace, { heldId })).toEqual({ ok: true, value: { heldId } })
    expect(await storedClaims(world)).toEqual({ days: [], rooms: [] })
    expect(await storedAppointments(world)).toMatchObject([{ id: heldId, status: 'lapsed', offeredTo: 'w1' }])
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toEqual([])
    expect(await book(heldId)).toEqual({ ok: false, refusal: 'offer-over' })
    valueOf(await other.call(holdPlace, at(13)))
  })

  it('cannot be booked after its time, though it is still free', async () => {
    const heldId = await offer()
    later(10)
    expect(await book(heldId)).toEqual({ ok: false, refusal: 'offer-over' })
    valueOf(await resident.call(releasePlace, { heldId }))
    expect(await storedAppointments(world)).toMatchObject([{ id: heldId, status: 'held' }])
  })

  it('can be a moment before', async () => {
    const heldId = await offer()
    later(9)
    valueOf(await book(heldId))
  })
})

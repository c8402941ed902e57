import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { addDays } from '#core/domain/time'
import type { Database } from '../../../cloudfunctions/_store/database'
import { bookHandler } from '../../../cloudfunctions/appointments/book'
import { saveChangeHandler } from '../../../cloudfunctions/calendar/save-change'
import { aWorld } from '../../support/a-world'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { aCounsellor, anOffer, aroundTheClock, asStored, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const now = mondayAt(6)
/** Rooms of 晨光 that nobody of the sample has. */
const room = 'r-own'
const at = { siteId: 's-chenguang', hours: aroundTheClock, sessionMinutes: 50, gapMinutes: 10 } as const
const named = (roomId: string | null) =>
  anOffer({ siteId: 's-chenguang', roomId, modes: roomId === null ? ['phone'] : ['room'], horizonDays: 14 })
/** Three who can be met at any hour: the first has the room to themselves, the others are met by telephone. */
const someone = (id: string, change: object = {}) =>
  aCounsellor({ id, ownRooms: [], offers: [named(null)], ...change }, at)

async function arrange(): Promise<void> {
  await world.reset()
  const site = (await world.documents('sites')).find(({ _id }) => _id === 's-chenguang') as Record<string, unknown>
  const rooms = [...(site.rooms as object[]), { id: room, name: '一间', kind: 'room' }]
  const { _id, ...rest } = site
  await world.put('sites', { ...rest, id: _id, rooms, openingHours: [] } as { id: string })
  await world.put('counsellors', asStored(someone('c-a', { offers: [named(room)], ownRooms: [room] })))
  await world.put('counsellors', asStored(someone('c-b')))
  await world.put('counsellors', asStored(someone('c-c')))
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 } as { id: string })
}
beforeEach(arrange)

const wish = (counsellorId: string) => ({ counsellorId, start: mondayAt(10), mode: 'room' as const, consentVersion: 2 })
const naming = (counsellorId: string, roomId = room) =>
  ({
    ...{ counsellorId, termsRevision: 0, decisions: [] },
    change: { kind: 'offer', offer: named(roomId) },
  }) as unknown as InputOf<typeof saveChange>
const books = (counsellorId: string, name: string) => deedOf(bookHandler, wish(counsellorId), { name, now })
const names = (counsellorId: string, name = 'sample-manager') =>
  deedOf(saveChangeHandler, naming(counsellorId), { name, now })

async function ownRoomsOf(counsellorId: string): Promise<unknown> {
  return (await world.documents('counsellors')).find(({ _id }) => _id === counsellorId)?.ownRooms
}

/** Whoever has a session in the room at that time, as their own days tell. */
async function inTheRoom(): Promise<unknown[]> {
  const days = await world.documents('counsellor-days')
  return days.flatMap(({ counsellorId, claims }) =>
    (claims as { seat: { roomId: string | null; start: number } | null }[])
      .filter(({ seat }) => seat?.roomId === room && seat.start === mondayAt(10))
      .map(() => counsellorId),
  )
}

describe('a room of one counsellor alone', () => {
  it('is booked on their day, and its own day is not written', async () => {
    const resident = await world.as('sample-resident')
    expect(await resident.call(bookAppointment, wish('c-a'))).toMatchObject({ ok: true })
    expect(await inTheRoom()).toEqual(['c-a'])
    expect(await world.documents('room-days')).toEqual([])
  })

  it('becomes theirs when their offer names it first', async () => {
    const manager = await world.as('sample-manager')
    valueOf(await manager.call(saveChange, naming('c-b', 'r-chenguang-1')))
    expect(await ownRoomsOf('c-b')).toEqual([])
    await world.put('counsellors', asStored(someone('c-a')))
    valueOf(await manager.call(saveChange, { ...naming('c-b'), termsRevision: 1 }))
    expect(await ownRoomsOf('c-b')).toEqual([room])
  })

  it('is shared once another one’s offer names it: what stands on their days stands on the room’s', async () => {
    const resident = await world.as('sample-resident')
    const parent = await world.as('sample-parent')
    valueOf(await resident.call(bookAppointment, wish('c-a')))
    valueOf(await (await world.as('sample-manager')).call(saveChange, naming('c-b')))
    expect(await ownRoomsOf('c-a')).toEqual([])
    expect(await ownRoomsOf('c-b')).toEqual([])
    const [today] = (await world.documents('room-days')).filter(({ date }) => date === monday)
    expect(today).toMatchObject({
      roomId: room,
      claims: [{ counsellorId: 'c-a', from: 600, until: 650, expires: null }],
    })
    expect(await parent.call(bookAppointment, wish('c-b'))).toEqual({ ok: false, refusal: 'room-taken' })
    expect(await inTheRoom()).toEqual(['c-a'])
  })

  it('is asked of whoever books by the other one’s offer from then on, and the other way round', async () => {
    valueOf(await (await world.as('sample-manager')).call(saveChange, naming('c-b')))
    valueOf(await (await world.as('sample-resident')).call(bookAppointment, wish('c-b')))
    const parent = await world.as('sample-parent')
    expect(await parent.call(bookAppointment, wish('c-a'))).toEqual({ ok: false, refusal: 'room-taken' })
  })

  it('is claimed all the same where staff book in it, who may do so on any day', async () => {
    const staff = { id: world.personId('sample-counsellor'), v: 1 }
    const grants = [{ role: 'counsellor', nodeId: 'n-qinghe', counsellorId: 'c-a' }]
    await world.put('staff', { ...staff, grants } as { id: string })
    const far = mondayAt(10) + 50 * 24 * 3_600_000
    const counsellor = await world.as('sample-counsellor')
    valueOf(
      await counsellor.call(bookFor, {
        offerId: named(room).id,
        start: far,
        mode: 'room',
        spokenConsent: true,
        consentVersion: 2,
      }),
    )
    expect(await world.documents('room-days')).toMatchObject([{ date: addDays(monday, 50), claims: [{ from: 600 }] }])
  })
})

/** Lets each of these happen before a step of the first; what came of all of them, and whether the step was reached. */
async function meet(first: Deed, step: number, others: readonly Deed[]) {
  await arrange()
  const under: { readonly done: Promise<unknown> }[] = []
  const happens = async () => {
    for (const other of others) under.push(await begin(other, database))
  }
  const said = await first(inSteps(database, { step, happens }).database)
  const rest = await Promise.all(under.map(({ done }) => done))
  return { said, rest, reached: under.length > 0 }
}

// A world for each step: a minute on a busy machine.
describe('who shares a room', { timeout: 240_000 }, () => {
  it('meets a booking of the one who had it alone, at each of its steps: one of two has the room', async () => {
    let step = 0
    for (let reached = true; reached; ) {
      step += 1
      const met = await meet(books('c-a', 'sample-resident'), step, [names('c-b'), books('c-b', 'sample-parent')])
      reached = met.reached
      // Where the other one’s offer came too late for them, they ask once more.
      await books('c-b', 'sample-parent')(database)
      expect(await inTheRoom(), `at step ${step}`).toHaveLength(1)
      if (!reached) await names('c-b')(database)
      expect(await ownRoomsOf('c-a')).toEqual([])
    }
    expect(step).toBeGreaterThan(5)
  })

  it('meets one at each step of the sharing itself', async () => {
    let step = 0
    for (let reached = true; reached; ) {
      step += 1
      const met = await meet(names('c-b'), step, [books('c-a', 'sample-resident')])
      reached = met.reached
      expect(met.said).toMatchObject({ ok: true })
      await books('c-b', 'sample-parent')(database)
      expect(await inTheRoom(), `at step ${step}`).toHaveLength(1)
    }
    expect(step).toBeGreaterThan(15)
  })

  it('meets whoever names the room at the same moment: neither has it alone', async () => {
    let step = 0
    for (let reached = true; reached; ) {
      await arrange()
      await world.put('counsellors', asStored(someone('c-a')))
      step += 1
      const under: { readonly done: Promise<unknown> }[] = []
      const happens = async () => void under.push(await begin(names('c-c'), database))
      await names('c-b', 'sample-parent')(inSteps(database, { step, happens }).database)
      await under[0]?.done
      reached = under.length > 0
      if (!reached) await names('c-c')(database)
      expect([await ownRoomsOf('c-b'), await ownRoomsOf('c-c')], `at step ${step}`).toEqual([[], []])
    }
    expect(step).toBeGreaterThan(15)
  })
})

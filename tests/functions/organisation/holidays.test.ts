import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment, listOpenings } from '#core/contracts/appointments'
import { listSite } from '#core/contracts/calendar'
import { addNode, moveNode, setAtNode, setAtSite } from '#core/contracts/organisation'
import type { Decision } from '#core/domain/decision'
import { addDays, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aClaim, aDay, aSeat, asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
beforeEach(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const siteId = 's-chenguang'
const nodeId = 'n-chenguang'
const [saturday, sunday] = [addDays(monday, 5), addDays(monday, 6)]
/** The Monday is off; its Saturday is worked, with Friday's hours. */
const publish = () =>
  world.put('holiday-tables', {
    ...{ id: '2026', through: addDays(monday, 30), source: { title: '示例', url: 'https://example.org' }, v: 1 },
    days: [
      { date: monday, kind: 'off', name: '示例节' },
      { date: saturday, kind: 'work', name: '示例节', as: 5 },
    ],
  })
type Said = Promise<Decision<unknown, string>>
const followAtSite = (value: number | null, revision: number): Said =>
  manager.call(setAtSite, { siteId, revision, key: 'followsHolidays', value })
const followAtNode = (value: number | null, revision: number, at = nodeId): Said =>
  manager.call(setAtNode, { nodeId: at, revision, key: 'followsHolidays', value })
/** Free places in the room, `h:mm`. */
const free = async (from = monday) => {
  const { openings } = valueOf(await person.call(listOpenings, { counsellorIds: ['c-yunxi'], from, days: 1 }))
  const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`
  return openings.flatMap(({ date, slots }) => slots.map(({ start }) => clock((start - instantAt(date)) / 60_000)))
}
const doors = async () => {
  const found = (await world.documents('counsellors')).find(({ _id }) => _id === 'c-yunxi')
  return found?.doors as { readonly holidays: readonly unknown[] }[] | undefined
}
/** How many calendars were told something. */
const tell = async () => {
  const before = await world.documents('counsellors')
  await runWell(world, 'organisation', 'tellDoors')
  const after = await world.documents('counsellors')
  return after.filter((one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one))).length
}
const all = sampleWorld.counsellors.length

describe('a site that begins to follow the table of holidays', () => {
  it.each([
    ['set for itself', () => followAtSite(0, 1), () => followAtSite(1, 2)],
    ['given back to what is above', () => followAtSite(0, 1), () => followAtSite(null, 2)],
    ['set for the place it is at', () => followAtNode(0, 1), () => followAtNode(1, 2)],
    ['set far above it', () => followAtNode(0, 1, 'n-qinghe'), () => followAtNode(1, 2, 'n-qinghe')],
  ])('%s: hours-booked while somebody is to sit there then, and saved once it was called off', async (_, not, does) => {
    await publish()
    valueOf(await not())
    expect(await free()).toEqual(['13:30', '14:30'])
    const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
    const before = await world.everything()
    expect(await does()).toEqual(no('hours-booked'))
    expect(await world.everything()).toEqual(before)
    valueOf(await person.call(cancelAppointment, { appointmentId: appointment.id }))
    valueOf(await does())
    expect(await free()).toEqual([])
    expect(await free(addDays(monday, 1))).toEqual(['13:30', '14:30'])
    expect(await person.call(bookAppointment, aWish({ start: mondayAt(14, 30) }))).toEqual(no('slot-gone'))
  })

  it('is the same where a place is moved to one that follows', async () => {
    await publish()
    valueOf(await followAtNode(0, 1, 'n-qinghe'))
    const { saved } = valueOf(await manager.call(addNode, { parentId: 'n-qinghe', kind: 'community', name: '东社区' }))
    valueOf(await manager.call(setAtNode, { nodeId: saved.id, revision: 1, key: 'followsHolidays', value: 1 }))
    const { saved: unit } = valueOf(await manager.call(addNode, { parentId: 'n-qinghe', kind: 'unit', name: '新柳厂' }))
    const stored = (await world.documents('sites')).find((one) => one._id === siteId)
    const { _id, ...site } = stored ?? {}
    await world.put('sites', { ...site, id: siteId, nodeId: unit.id } as { id: string })
    const move = () => manager.call(moveNode, { nodeId: unit.id, revision: 1, parentId: saved.id })
    const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
    const before = await world.everything()
    expect(await move()).toEqual(no('hours-booked'))
    expect(await world.everything()).toEqual(before)
    valueOf(await person.call(cancelAppointment, { appointmentId: appointment.id }))
    valueOf(await move())
    expect(await free()).toEqual([])
  })

  it('meets nobody by telephone, nobody whose day is none, and nothing else that is set', async () => {
    await publish()
    valueOf(await followAtSite(0, 1))
    valueOf(await person.call(bookAppointment, aWish({ start: instantAt(addDays(monday, 1), minute(13, 30)) })))
    valueOf(await manager.call(setAtSite, { siteId, revision: 2, key: 'noticeMinutes', value: 60 }))
    valueOf(await followAtSite(1, 3))
  })

  it('hours-touch-much where more calendars hang on it than one transaction writes', async () => {
    await publish()
    valueOf(await followAtSite(0, 1))
    const one = sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')
    if (!one) throw new Error('no such counsellor')
    await world.add(
      'counsellors',
      Array.from({ length: 40 }, (_, at) => asStored({ ...one, id: `c-yunxi-${at}` })) as { id: string }[],
    )
    const before = await world.everything()
    expect(await followAtSite(1, 2)).toEqual(no('hours-touch-much'))
    expect(await world.everything()).toEqual(before)
  })

  it('and a booking at once: one is first, and nobody stands before a shut door', async () => {
    await publish()
    valueOf(await followAtSite(0, 1))
    const [booked, shut] = await Promise.all([person.call(bookAppointment, aWish()), followAtSite(1, 2)])
    expect([booked, shut].filter(({ ok }) => ok)).toHaveLength(1)
    expect([no('hours-booked'), no('slot-gone')]).toContainEqual(booked.ok ? shut : booked)
  })
})

describe('a table of holidays that comes in', () => {
  const behind = async () => valueOf(await manager.call(listSite, { siteId })).behindDoors ?? []

  it('lets nobody book any more, and lists to the manager who sits behind the shut door by then', async () => {
    expect(await tell()).toBe(all)
    expect(await tell()).toBe(0)
    expect(await behind()).toEqual([])
    const { appointment } = valueOf(await person.call(bookAppointment, aWish()))
    await publish()
    expect(await tell()).toBe(all)
    expect(await tell()).toBe(0)
    expect((await doors())?.[0]?.holidays).toEqual([
      { date: monday, kind: 'off' },
      { date: saturday, kind: 'work', as: 5 },
    ])
    expect(await free()).toEqual([])
    expect(await person.call(bookAppointment, aWish({ start: mondayAt(14, 30) }))).toEqual(no('slot-gone'))
    const { id: appointmentId, code, start } = appointment
    const counsellorName = sampleWorld.counsellors.find(({ id }) => id === 'c-yunxi')?.name
    expect(await behind()).toEqual([{ appointmentId, counsellorId: 'c-yunxi', counsellorName, code, start }])
    valueOf(await person.call(cancelAppointment, { appointmentId }))
    expect(await behind()).toEqual([])
  })

  it('leaves to the next run what seven seconds are not enough for, and says that there is more', async () => {
    await publish()
    const before = world.cloud.revisionOf('counsellors')
    world.cloud.setLatency(20)
    const telling = tell()
    await vi.waitFor(() => expect(world.cloud.revisionOf('counsellors')).toBeGreaterThan(before), { timeout: 20_000 })
    world.cloud.clock.advance(7000)
    const told = await telling
    expect(told).toBeGreaterThan(0)
    expect(told).toBeLessThan(all)
    const runs = () => world.documents('job-records')
    expect(JSON.stringify(await runs())).toContain('"more":true')
    world.cloud.setLatency(0)
    expect(await tell()).toBe(all - told)
    expect(JSON.stringify(await runs())).not.toContain('"more":true')
  })

  it('tells nothing to calendars of a site that follows none', async () => {
    valueOf(await followAtNode(0, 1, 'n-qinghe'))
    await tell()
    await publish()
    expect(await tell()).toBe(0)
    expect(await free()).toEqual(['13:30', '14:30'])
  })

  it('lists whoever staff booked for a holiday, not for hours they open the door for themselves', async () => {
    await publish()
    const sits = async (date: string, from: number, by: 'client' | 'staff') => {
      const start = instantAt(date, from)
      const seat = aSeat({ siteId, roomId: 'r-chenguang-1', start, end: start + 50 * 60_000, by })
      const claims = [aClaim({ id: `${by}-${date}`, from, until: from + 60, seat })]
      const day = aDay({ id: `c-yunxi_${date}`, counsellorId: 'c-yunxi', date, claims, revision: 1 })
      await world.put('counsellor-days', { ...day, v: 2 } as { id: string })
    }
    await sits(monday, minute(13, 30), 'staff')
    await sits(saturday, minute(9), 'client')
    await sits(sunday, minute(9), 'staff')
    await sits(addDays(monday, 13), minute(9), 'client')
    const found = (await behind()).map(({ appointmentId }) => appointmentId)
    expect(found).toEqual([`staff-${monday}`, `client-${addDays(monday, 13)}`])
  })
})

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import {
  checkInForDuty,
  readHandovers,
  readQueue,
  readRota,
  settleDutyAlarm,
  stepInForDuty,
} from '#core/contracts/duty'
import { saveLine } from '#core/contracts/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import {
  aRota,
  aShift,
  hangingThere,
  lookAtDoors,
  opening,
  putRota,
  save,
  storedRotas,
  weekOf,
} from '../../support/duty/rotas'
import { aLineWish, aStoredLine } from '../../support/lines'
import { minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let yunxi: Browser
let passerBy: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  passerBy = await world.as('sample-resident')
})

/** Our own, answered on the makers' Monday for the two hours the sample's first site is open in. */
const number = '0000-1234'
const line = 'line-00001234'
const chenguang = { nodeId: 'n-chenguang', name: '晨光社区' }
const ours = {
  number,
  area: chenguang,
  hours: [{ weekday: 1 as const, ...opening }],
  hoursQuote: '周一下午',
  ours: true,
}
const night = [{ weekday: 1 as const, from: minute(22), until: minute(2) }]
beforeEach(() => world.put('hotlines', aStoredLine(ours)))

const no = (refusal: string) => ({ ok: false, refusal })
const begin = mondayAt(13, 30)
const at = (minutes: number) => world.cloud.clock.set(begin + minutes * MINUTE)
const run = async () => expect(await lookAtDoors(world)).toBeNull()
const promised = (change = {}) =>
  putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor'), ...change })], { siteId: line }))
const come = (placementId: string | null) =>
  yunxi.call(checkInForDuty, { siteId: line, monday, shiftId: 'a-shift', placementId })
const shown = async (of = number) =>
  valueOf(await passerBy.call(listHotlines, {})).lines.find((one) => one.number === of)
const heard = async (browser: Browser, kind: string) =>
  valueOf(await browser.call(listInbox, {})).entries.filter((one) => one.kind === kind).length

describe('a line that people of ours answer', () => {
  it.each([
    ['of nowhere', { area: null }],
    ['of a place of others', { area: { nodeId: null, name: '外地' } }],
    ['of hours nobody knows', { hours: null, hoursQuote: null }],
    ['of a number of the whole country', { number: '123456' }],
  ])('is none %s, by name', async (_, change) => {
    const before = await world.everything()
    const wish = aLineWish({ ...ours, number: '0000-4321', ...change })
    expect(await manager.call(saveLine, wish)).toEqual(no('line-not-ours'))
    expect(await world.everything()).toEqual(before)
  })

  it('is one with seven digits, hours and a place; what an older program saves of it changes nothing of that', async () => {
    const { saved } = valueOf(await manager.call(saveLine, aLineWish({ ...ours, number: '0004321' })))
    expect(saved.ours).toBe(true)
    const { ours: _, ...older } = { ...ours, number: '0004321', name: '改了名字' }
    const again = valueOf(await manager.call(saveLine, aLineWish(older, saved.revision))).saved
    expect(again).toMatchObject({ name: '改了名字', ours: true })
    const given = valueOf(await manager.call(saveLine, aLineWish({ ...older, ours: false }, again.revision))).saved
    expect(given.ours).toBe(false)
  })

  it('has a rota as a site has, and no other line has one', async () => {
    const { sites } = valueOf(await manager.call(readRota, { siteId: null, monday }))
    expect(sites.map(({ id }) => id)).toContain(line)
    expect((await weekOf(manager, line)).kind).toBe('line')
    expect((await weekOf(manager)).kind).toBe('site')
    const week = (siteId: string) => manager.call(readRota, { siteId, monday })
    for (const other of ['line-12356', 'line-110', 'line-120', 'line-99'])
      expect(await week(other)).toEqual(no('site-unknown'))
    await world.put('hotlines', { ...aStoredLine(ours), ours: false })
    expect(await week(line)).toEqual(no('site-unknown'))
    await world.put('hotlines', { ...aStoredLine(ours), closed: { at: 1, by: 'p1_another' } })
    expect(await week(line)).toEqual(no('site-unknown'))
    await world.put('hotlines', aStoredLine(ours))
    expect(await passerBy.call(readRota, { siteId: line, monday })).toEqual(no('not-allowed'))
    const songbai = await world.as('sample-counsellor-2')
    expect(await songbai.call(readRota, { siteId: line, monday })).toEqual(no('site-unknown'))
    at(-60)
    const staffId = world.personId('sample-counsellor')
    expect(await save(manager, [{ staffId, until: minute(15, 31) }], line)).toEqual(no('shift-outside-hours'))
    expect(await save(yunxi, [{ staffId }], line)).toEqual(no('not-allowed'))
    valueOf(await save(manager, [{ staffId }], line))
    expect((await weekOf(yunxi, line)).shifts).toMatchObject([{ staffId, isOwn: true }])
    // Nobody answers a line and meets people at a site at once.
    expect(await save(manager, [{ staffId }])).toEqual(no('shift-overlaps'))
  })

  it('has no queue before it and nothing left lying at it', async () => {
    expect(await manager.call(readQueue, { siteId: line })).toEqual(no('site-unknown'))
    expect(await manager.call(readHandovers, { siteId: line })).toEqual(no('site-unknown'))
  })

  it('is silent at 9 minutes 59 seconds, and told at ten minutes, in the list and to who could come, until somebody does', async () => {
    await promised()
    at(9)
    await run()
    expect(await shown()).toMatchObject({ number, byRota: true })
    expect(await shown()).not.toHaveProperty('unattendedAt')
    expect(await heard(manager, 'door-unattended')).toBe(0)
    at(10)
    await run()
    expect(await shown()).toMatchObject({ byRota: true, unattendedAt: expect.any(Number) })
    expect(await shown('12356')).not.toHaveProperty('byRota')
    expect([await heard(manager, 'door-unattended'), await heard(yunxi, 'duty-wanted')]).toEqual([1, 1])
    at(12)
    await run()
    expect(await heard(manager, 'door-unattended')).toBe(1)
    // A line has no wall: there is no code to stand before.
    expect(await come(hangingThere)).toEqual(no('code-of-elsewhere'))
    expect(valueOf(await come(null)).checkedIn.how).toBe('declared')
    expect(await shown()).not.toHaveProperty('unattendedAt')
    const [rota] = await storedRotas(world)
    expect(rota?.alarms).toMatchObject([{ clearedAt: expect.any(Number) }])
    const settled = { siteId: line, monday, alarmId: rota?.alarms[0]?.id ?? '', reason: 'late' as const }
    expect(await manager.call(settleDutyAlarm, settled)).toMatchObject({ ok: true })
  })

  it('is answered by who steps in, until its hours end', async () => {
    await promised()
    at(20)
    await run()
    const anhe = await world.as('sample-counsellor-4')
    valueOf(await anhe.call(stepInForDuty, { siteId: line, placementId: null }))
    expect(await shown()).not.toHaveProperty('unattendedAt')
    at(120)
    expect(await anhe.call(stepInForDuty, { siteId: line, placementId: null })).toEqual(no('shift-outside-hours'))
  })

  it('promises nothing where nobody made a rota', async () => {
    at(60)
    await run()
    expect(await shown()).not.toHaveProperty('unattendedAt')
    expect(await storedRotas(world)).toEqual([])
  })

  it('that runs past midnight stays unattended over it, is told once, and is over at its end', async () => {
    await world.put('hotlines', aStoredLine({ ...ours, hours: night }))
    await promised({ from: minute(22), until: 1440 })
    for (const hours of [22.5, 23.9, 24.1, 25.9]) {
      world.cloud.clock.set(mondayAt(0) + hours * HOUR)
      await run()
      expect(await shown()).toHaveProperty('unattendedAt')
    }
    world.cloud.clock.set(mondayAt(26))
    await run()
    expect(await shown()).not.toHaveProperty('unattendedAt')
    expect((await storedRotas(world))[0]?.alarms).toMatchObject([
      { date: monday, from: minute(22), clearedAt: expect.any(Number) },
    ])
    expect(await heard(manager, 'door-unattended')).toBe(1)
  })

  it('of Sunday night is found by its manager on Monday, in the week that is on, until it is closed there', async () => {
    const [sunday, next] = ['2026-11-29', '2026-11-30']
    const sundayNight = [{ weekday: 7 as const, from: minute(22), until: minute(2) }]
    await world.put('hotlines', aStoredLine({ ...ours, hours: sundayNight }))
    await promised({ date: sunday, from: minute(22), until: 1440 })
    const ofNow = async () => valueOf(await manager.call(readRota, { siteId: line, monday: next })).week
    world.cloud.clock.set(mondayAt(6 * 24 + 22.5))
    await run()
    world.cloud.clock.set(mondayAt(7 * 24 + 0.5))
    await run()
    const [alarm, ...others] = (await ofNow())?.earlier ?? []
    expect([alarm?.date, alarm?.from, alarm?.clearedAt, others]).toEqual([sunday, minute(22), null, []])
    expect((await ofNow())?.alarms).toEqual([])
    expect(valueOf(await yunxi.call(readRota, { siteId: line, monday: next })).week).not.toHaveProperty('earlier')
    expect((await weekOf(manager, line)).alarms).toHaveLength(1)
    const settle = { siteId: line, monday, alarmId: alarm?.id ?? '' }
    valueOf(await manager.call(settleDutyAlarm, { ...settle, reason: null }))
    expect(await manager.call(settleDutyAlarm, { ...settle, reason: 'forgot-to-check-in' })).toEqual(
      no('still-unattended'),
    )
    world.cloud.clock.set(mondayAt(7 * 24 + 2))
    await run()
    valueOf(await manager.call(settleDutyAlarm, { ...settle, reason: 'forgot-to-check-in' }))
    expect(await ofNow()).not.toHaveProperty('earlier')
  })
})

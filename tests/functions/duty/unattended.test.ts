import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { listPlaces } from '#core/contracts/appointments'
import { checkInForDuty, settleDutyAlarm, stepInForDuty } from '#core/contracts/duty'
import { land, listSites } from '#core/contracts/sites'
import { HOUR, MINUTE } from '#core/domain/time'
import type { AnyCall } from '../../../cloudfunctions/_runtime/handle'
import { noTally } from '../../../cloudfunctions/_runtime/tally'
import { watchHandler } from '../../../cloudfunctions/duty/watch'
import { aWorld } from '../../support/a-world'
import { aRota, aShift, hangingThere, lookAtDoors, putRota, site, storedRotas, weekOf } from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let yunxi: Browser
let anhe: Browser
let passerBy: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
  passerBy = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const open = mondayAt(13, 30)
const at = (minutes: number, seconds = 0) => world.cloud.clock.set(open + minutes * MINUTE + seconds * 1000)
const promised = () => putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor') })]))
/** What two lists say of the place, which has to be what its own page says. */
const listed = async () => {
  const { sites } = valueOf(await passerBy.call(listSites, {}))
  const { places } = valueOf(await passerBy.call(listPlaces, {}))
  return [...sites, ...places].filter(({ unattended }) => unattended).map(({ id }) => id)
}
const hangsOut = async () => valueOf(await passerBy.call(land, { scene: hangingThere })).unattended ?? false
const alarms = async () => (await storedRotas(world)).flatMap((one) => one.alarms)
const heard = async (browser: Browser, kind: string) =>
  valueOf(await browser.call(listInbox, {})).entries.filter((one) => one.kind === kind).length
const run = async () => expect(await lookAtDoors(world)).toBeNull()
/** The job at one moment, which does not pass meanwhile. */
async function runAt(now: number) {
  const database = await world.database()
  const call = { database, transaction: database.transaction, clock: () => now, now, caller: null, tally: noTally }
  expect(await watchHandler.run({}, call as unknown as AnyCall)).toMatchObject({ ok: true })
}
const come = () => yunxi.call(checkInForDuty, { siteId: site, monday, shiftId: 'a-shift', placementId: hangingThere })

describe('an opening that nobody came to', () => {
  it('is silent at 9 minutes 59 seconds, and told at ten minutes: at the door, to who could come, and to the manager once', async () => {
    await promised()
    // Some way before: the clock goes on while they ask.
    at(9)
    expect(await listed()).toEqual([])
    at(9, 50)
    await run()
    await runAt(open + 10 * MINUTE - 1)
    expect([await alarms(), await hangsOut()]).toEqual([[], false])
    expect(await heard(manager, 'door-unattended')).toBe(0)
    await runAt(open + 10 * MINUTE)
    expect(await alarms()).toHaveLength(1)
    at(10)
    expect(await hangsOut()).toBe(true)
    expect(await listed()).toEqual([site, site])
    await run()
    expect(await alarms()).toMatchObject([{ date: monday, from: minute(13, 30), clearedAt: null, toTell: [] }])
    expect(await heard(manager, 'door-unattended')).toBe(1)
    expect(await heard(yunxi, 'duty-wanted')).toBe(1)
    expect(await heard(anhe, 'duty-wanted')).toBe(1)
    expect(await heard(passerBy, 'duty-wanted')).toBe(0)
    expect(await heard(await world.as('sample-counsellor-2'), 'duty-wanted')).toBe(0)
    at(11)
    await run()
    expect(await heard(manager, 'door-unattended')).toBe(1)
    expect(await alarms()).toHaveLength(1)
  })

  it('is over at once when somebody comes late', async () => {
    await promised()
    at(10)
    await run()
    at(14)
    valueOf(await come())
    expect(await hangsOut()).toBe(false)
    expect(await alarms()).toMatchObject([{ clearedAt: expect.any(Number) }])
    at(60)
    await run()
    expect(await alarms()).toHaveLength(1)
  })

  it('says nothing where somebody came in time, and again ten minutes after they went', async () => {
    await putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor'), until: minute(14, 30) })]))
    at(-5)
    valueOf(await come())
    at(69, 50)
    await run()
    expect([await alarms(), await hangsOut()]).toEqual([[], false])
    at(70)
    await run()
    expect(await alarms()).toMatchObject([{ from: minute(14, 30), clearedAt: null }])
    expect(await hangsOut()).toBe(true)
  })

  it('is stepped into by somebody who had no shift, by name', async () => {
    await promised()
    const step = (browser: Browser, placementId: string | null = hangingThere) =>
      browser.call(stepInForDuty, { siteId: site, placementId })
    at(-1)
    expect(await step(anhe)).toEqual(no('shift-outside-hours'))
    at(12)
    await run()
    expect(await step(passerBy)).toEqual(no('not-allowed'))
    expect(await step(anhe, 'hx-nt-01')).toEqual(no('code-of-elsewhere'))
    expect(
      await (await world.as('sample-counsellor-2')).call(stepInForDuty, { siteId: site, placementId: null }),
    ).toEqual(no('site-unknown'))
    expect(await step(yunxi)).toEqual(no('shift-overlaps'))
    expect(valueOf(await step(anhe)).checkedIn.how).toBe('by-code')
    expect(await hangsOut()).toBe(false)
    expect(await step(anhe)).toEqual(no('shift-overlaps'))
    expect((await weekOf(manager)).shifts).toMatchObject([{}, { from: minute(13, 42), until: minute(15, 30) }])
    expect(await alarms()).toMatchObject([{ clearedAt: expect.any(Number) }])
  })

  it('is acknowledged by a manager, and closed with a reason once it is over', async () => {
    await promised()
    at(10)
    await run()
    const alarmId = (await alarms())[0]?.id ?? ''
    const settle = (browser: Browser, reason: 'late' | null, id = alarmId) =>
      browser.call(settleDutyAlarm, { siteId: site, monday, alarmId: id, reason })
    expect(await settle(yunxi, null)).toEqual(no('not-allowed'))
    expect(await settle(manager, null, 'another')).toEqual(no('alarm-unknown'))
    expect(await manager.call(settleDutyAlarm, { siteId: 's-nowhere', monday, alarmId, reason: null })).toEqual(
      no('site-unknown'),
    )
    expect(await settle(manager, 'late')).toEqual(no('still-unattended'))
    expect(valueOf(await settle(manager, null)).alarm).toMatchObject({ seenAt: expect.any(Number), closed: null })
    valueOf(await come())
    expect(valueOf(await settle(manager, 'late')).alarm.closed).toMatchObject({ reason: 'late' })
    expect(await settle(manager, 'late')).toEqual(no('alarm-closed'))
    expect((await weekOf(manager)).alarms).toMatchObject([{ closed: { reason: 'late' } }])
    expect((await weekOf(yunxi)).alarms).toEqual([])
  })

  it('is not spoken of where no rota was made, before one was made, or on a closed day', async () => {
    at(30)
    await run()
    expect(await hangsOut()).toBe(false)
    await putRota(world, aRota([], { since: open + MINUTE }))
    await run()
    expect([await alarms(), await hangsOut()]).toEqual([[], false])
    await putRota(world, aRota([], { since: open }))
    expect(await hangsOut()).toBe(true)
    const found = (await world.documents('sites')).find(({ _id }) => _id === site) as { _id: string } & object
    const { _id: id, ...row } = found
    const closures = [{ id: 'c', from: monday, until: monday, between: null, reason: '停电检修' }]
    await world.put('sites', { ...row, id, closures } as { id: string })
    await run()
    expect([await alarms(), await hangsOut()]).toEqual([[], false])
  })
})

describe('the job', () => {
  /** In a process that ends before its next transaction. */
  async function killedAfter(steps: number) {
    const database = await world.database()
    let left = steps
    const transaction: typeof database.transaction = (work) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('killed')) : database.transaction(work)
    }
    const { clock } = world.cloud
    const call = { database, transaction, clock: () => clock.now(), now: clock.now(), caller: null, tally: noTally }
    return watchHandler.run({}, call as unknown as AnyCall).catch(() => null)
  }
  const each = async () => ({
    alarms: (await alarms()).length,
    manager: await heard(manager, 'door-unattended'),
    anhe: await heard(anhe, 'duty-wanted'),
  })
  const once = { alarms: 1, manager: 1, anhe: 1 }

  it('tells once, run twice and together', async () => {
    await promised()
    at(10)
    await Promise.all([run(), run(), run()])
    await run()
    expect(await each()).toEqual(once)
  })

  it('may be killed after any step, and goes on', async () => {
    await promised()
    at(10)
    for (let steps = 0; steps < 8; steps += 1) await killedAfter(steps)
    await run()
    expect(await each()).toEqual(once)
    expect((await alarms())[0]?.toTell).toEqual([])
  })

  it('an hour late tells what still is so, and managers alone of what was', async () => {
    await promised()
    at(70)
    await run()
    expect(await each()).toEqual(once)
    await world.reset()
    await promised()
    at(125)
    await run()
    expect(await each()).toEqual({ alarms: 1, manager: 1, anhe: 0 })
    expect(await alarms()).toMatchObject([{ clearedAt: expect.any(Number) }])
  })

  it('tells nothing anew where the clock goes back and forth', async () => {
    await promised()
    at(10)
    await run()
    for (const minutes of [5, 12, -20, 11]) {
      at(minutes)
      await run()
    }
    expect(await each()).toEqual(once)
    expect(await alarms()).toMatchObject([{ clearedAt: null }])
    valueOf(await come())
    at(5)
    await run()
    at(20)
    await run()
    expect(await each()).toEqual(once)
  })

  it('takes a rota away a year after its week', async () => {
    await promised()
    world.cloud.clock.set(mondayAt(0) + (7 + 365) * 24 * HOUR - MINUTE)
    await run()
    expect(await storedRotas(world)).toHaveLength(1)
    world.cloud.clock.set(mondayAt(0) + (7 + 365) * 24 * HOUR)
    await run()
    expect(await storedRotas(world)).toEqual([])
  })
})

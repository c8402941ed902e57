import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox, whoAmI } from '#core/contracts/account'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { listArticles } from '#core/contracts/content'
import { listJobs, readHealth, watchJobs } from '#core/contracts/jobs'
import { type HourCounts, hourOf, noCounts, type OperationCounts } from '#core/domain/health/counts'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const { XINLIN_CALL_COUNTS: _, ...counting } = functionEnv

/** As the rows that are of one function lie there, by hour. */
type Row = HourCounts & { readonly _id: string }

function aCountingWorld(env: Readonly<Record<string, string>> = {}) {
  const world = aWorld({ at: mondayAt(9), functionEnv: { ...counting, ...env }, maxInstances: 1 })
  const people: { manager?: Browser; resident?: Browser } = {}
  beforeAll(async () => {
    people.manager = await world.as('sample-manager')
    people.resident = await world.as('sample-resident')
  })
  const rows = async () => (await world.documents('call-counts')) as unknown as Row[]
  const of = async (name: string) => (await rows()).flatMap((row) => row.operations).filter((one) => one.name === name)
  return {
    ...{ world, rows, of },
    manager: () => people.manager as Browser,
    resident: () => people.resident as Browser,
  }
}

describe('calls of an instance', () => {
  const { world, rows, of, resident } = aCountingWorld()
  const read = () => resident().call(listArticles, {})
  /** Past the minute in which nothing is written; the next call brings what there was. */
  const later = () => world.cloud.clock.advance(MINUTE)

  it('write nothing in the same minute, and one row of the hour with the next call after it', async () => {
    valueOf(await read())
    later()
    valueOf(await read())
    await expect.poll(rows).not.toEqual([])
    const before = await of('content.listArticles')
    world.cloud.calls.clear()
    for (let more = 0; more < 5; more += 1) valueOf(await read())
    const commits = world.cloud.calls.list().flatMap(({ requests }) => requests)
    expect(commits.filter(({ action }) => action === 'database.commitTransaction')).toEqual([])
    expect(await of('content.listArticles')).toEqual(before)
    later()
    valueOf(await read())
    const calls = async () => (await of('content.listArticles'))[0]?.calls
    await expect.poll(calls).toBe((before[0]?.calls ?? 0) + 6)
    expect((await rows()).filter(({ _id }) => _id.startsWith('content_'))).toHaveLength(1)
  })

  it('are numbers under the names of operations, and nothing of who asked what', async () => {
    valueOf(await resident().call(bookAppointment, aWish()))
    later()
    valueOf(await resident().call(listArticles, {}))
    await resident().call(bookAppointment, aWish())
    await expect.poll(async () => (await of('appointments.book'))[0]?.calls).toBe(1)
    for (const row of await rows()) {
      expect(Object.keys(row).sort()).toEqual(['_id', 'hour', 'operations', 'retried', 'v'])
      for (const one of row.operations) {
        expect(Object.keys(one).sort()).toEqual(['busy', 'calls', 'failed', 'name', 'slow'])
      }
    }
  })

  it('that failed are written at once, and where the database is away kept until it is back', async () => {
    world.cloud.faults.loseRequests({ probability: 1, seed: 1 })
    expect(await read()).toEqual({ ok: false, refusal: 'unavailable' })
    world.cloud.faults.clear()
    expect(await of('content.listArticles')).toEqual([])
    later()
    valueOf(await read())
    await expect.poll(async () => (await of('content.listArticles'))[0]?.failed).toBe(1)
  })

  it('count what had to be begun anew because two met', async () => {
    // Whatever is told of calls before has been told.
    valueOf(await resident().call(listCounsellors, {}))
    valueOf(await resident().call(listCounsellors, {}))
    world.cloud.faults.conflict({ next: 2 })
    valueOf(await resident().call(bookAppointment, aWish()))
    later()
    await resident().call(bookAppointment, aWish())
    const retried = async () => (await rows()).reduce((sum, row) => sum + row.retried, 0)
    await expect.poll(retried).toBe(2)
  })

  it('of jobs are not counted: how they went is noted by itself', async () => {
    await runWell(world, 'jobs', 'watch')
    later()
    await runWell(world, 'jobs', 'watch')
    expect((await rows()).flatMap(({ operations }) => operations.map(({ name }) => name))).not.toContain('jobs.watch')
  })

  it('make nobody wait for the counting for longer than a moment', async () => {
    valueOf(await read())
    later()
    world.cloud.faults.latency(4000, { action: 'database.commitTransaction' })
    const began = performance.now()
    valueOf(await read())
    expect(performance.now() - began).toBeLessThan(2500)
  })
})

describe('with counting turned off', () => {
  const { world, rows, resident } = aCountingWorld({ XINLIN_CALL_COUNTS: '0' })

  it('nothing is written', async () => {
    for (let more = 0; more < 3; more += 1) {
      valueOf(await resident().call(listArticles, {}))
      world.cloud.clock.advance(MINUTE)
    }
    expect(await rows()).toEqual([])
  })
})

describe('the page of managers', () => {
  const world = aWorld({ at: mondayAt(9), functionEnv: { ...functionEnv, XINLIN_DATABASE_MB: '1' } })
  let manager: Browser
  beforeAll(async () => {
    manager = await world.as('sample-manager')
  })
  const went = (change: Partial<OperationCounts> = {}): OperationCounts => ({
    ...{ name: 'appointments.book', calls: 20, failed: 0, busy: 0, slow: [0, 0, 0, 0] },
    ...change,
  })
  const put = (at: number, one: OperationCounts) =>
    world.put('call-counts', { ...noCounts('appointments', hourOf(at)), operations: [one], v: 1 })
  const told = async () =>
    valueOf(await manager.call(listInbox, {})).entries.filter(({ kind }) => kind === 'health-alarm')
  const health = async () => valueOf(await manager.call(readHealth, {}))
  const watch = () => runWell(world, 'jobs', 'watch')

  it('is refused to whoever manages nothing', async () => {
    const resident = await world.as('sample-resident')
    expect(await resident.call(readHealth, {})).toEqual({ ok: false, refusal: 'not-allowed' })
    valueOf(await resident.call(whoAmI, {}))
  })

  it('says that nothing was counted where nothing was', async () => {
    expect(await health()).toMatchObject({ calls: { until: null, tens: 0 }, room: null, crossed: [] })
  })

  it('looks back a day and no further', async () => {
    const now = world.cloud.clock.now()
    await put(now - 2 * DAY, went({ failed: 20 }))
    expect((await health()).calls.failed).toBe(0)
    await put(now - 20 * HOUR, went({ failed: 1 }))
    expect((await health()).calls).toMatchObject({
      ...{ tens: 2, failed: 1 },
      failing: [{ name: 'appointments.book', failed: 1, percent: 5 }],
    })
  })

  it('tells whoever manages everything once that a line is crossed, and again after it was well', async () => {
    const now = world.cloud.clock.now()
    await put(now, went({ failed: 5 }))
    await watch()
    await watch()
    expect((await told()).map(({ ref }) => ref).sort()).toEqual(['errors', 'one-operation'])
    expect((await health()).crossed.map(({ id }) => id).sort()).toEqual(['errors', 'one-operation'])
    world.cloud.clock.advance(3 * HOUR)
    await watch()
    expect((await health()).crossed).toEqual([])
    await put(world.cloud.clock.now(), went({ failed: 5 }))
    await watch()
    const again = await told()
    expect(again.map(({ at }) => at > now + 2 * HOUR)).toEqual([true, true])
  })

  it('says what lies where once it was counted, and that it is nearly full', async () => {
    await runWell(world, 'jobs', 'measure')
    const { room } = await health()
    const nodes = await world.documents('nodes')
    expect(room).toMatchObject({ most: 1024 * 1024, percent: expect.any(Number) })
    expect(room?.largest).toHaveLength(5)
    const [sizes] = (await world.documents('collection-sizes')) as unknown as [
      { collections: { name: string; documents: number; bytes: number }[] },
    ]
    const counted = sizes.collections.find(({ name }) => name === 'nodes')
    expect(counted?.documents).toBe(nodes.length)
    for (const { name, documents, bytes } of [...(room?.largest ?? []), { name: 'all', ...room }]) {
      expect([name, Number(documents) % 10, Number(bytes) % (1024 * 1024)]).toEqual([name, 0, 0])
    }
    const before = await health()
    await world.put('play-marks', { id: 'one-more', v: 1, lastDay: '2026-12-31' })
    await runWell(world, 'jobs', 'measure')
    expect((await health()).room?.largest).toEqual(before.room?.largest)
    const bytes = JSON.stringify(nodes).length
    expect(counted?.bytes).toBeGreaterThan(bytes / 2)
    expect(counted?.bytes).toBeLessThan(bytes * 2)
    await world.put('collection-sizes', {
      ...{ id: 'sizes', at: world.cloud.clock.now(), v: 1 },
      collections: [{ name: 'people', documents: 9, bytes: 900 * 1024 }],
    })
    await watch()
    expect((await told()).map(({ ref }) => ref)).toContain('storage')
  })

  it('has its old hours taken away by the timer', async () => {
    const now = world.cloud.clock.now()
    await put(now - 15 * DAY, went())
    await put(now - 13 * DAY, went())
    await runWell(world, 'jobs', 'measure')
    const hours = (await world.documents('call-counts')).map(({ hour }) => hour)
    expect(hours).toEqual([hourOf(now - 13 * DAY)])
  })

  it('is asked for by a phone alone, and its timers by none', async () => {
    expect(await manager.call(watchJobs, {})).toEqual({ ok: false, refusal: 'from-elsewhere' })
    expect(valueOf(await manager.call(listJobs, {})).jobs.some(({ id }) => id === 'jobs-measure')).toBe(true)
  })
})

import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { listArticles } from '#core/contracts/content'
import { listJobs, readHealth } from '#core/contracts/jobs'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const { XINLIN_CALL_COUNTS: _, ...counting } = functionEnv

/** What docs/runbook.md says of each, tried: what people get, and what managers see of it. */
describe('tried with the faults of the local cloud', () => {
  const world = aWorld({ at: mondayAt(9), functionEnv: counting, maxInstances: 2 })
  let resident: Browser
  let manager: Browser
  beforeAll(async () => {
    resident = await world.as('sample-resident')
    manager = await world.as('sample-manager')
  })
  /** Whatever earlier trials of the same instances still have to tell is told before this one. */
  beforeEach(async () => {
    world.cloud.clock.advance(MINUTE)
    for (let one = 0; one < 2; one += 1) await Promise.all([read(), look(), read(), look()])
    await world.empty('call-counts')
  })

  const read = () => resident.call(listArticles, {})
  const look = () => resident.call(listCounsellors, {})
  const health = async () => valueOf(await manager.call(readHealth, {}))
  const told = async () =>
    valueOf(await manager.call(listInbox, {})).entries.filter(({ kind }) => kind === 'health-alarm')
  /** A minute later somebody comes by, to each instance, and brings what it counted. */
  async function later() {
    world.cloud.clock.advance(MINUTE)
    await Promise.all([read(), look(), read(), look()])
  }

  it('a slow database is answered late, and named among what is slow', async () => {
    world.cloud.faults.latency(350)
    for (let one = 0; one < 6; one += 1) await Promise.all([read().then(valueOf), read().then(valueOf)])
    world.cloud.faults.clear()
    await later()
    await expect
      .poll(async () => (await health()).calls.slowest.map(({ name }) => name))
      .toContain('content.listArticles')
  })

  it('a database that is away is said to people and on the page itself, and told once it is back', async () => {
    world.cloud.faults.loseRequests({ probability: 1, seed: 1 })
    const no = { ok: false, refusal: 'unavailable' }
    expect(await Promise.all(Array.from({ length: 6 }, read))).toEqual(Array(6).fill(no))
    expect(await manager.call(readHealth, {})).toEqual(no)
    world.cloud.faults.clear()
    await later()
    await expect.poll(async () => (await health()).calls.failed).toBeGreaterThanOrEqual(6)
    await runWell(world, 'jobs', 'watch')
    expect((await told()).map(({ ref }) => ref)).toContain('errors')
  })

  it('a full disk refuses what writes and answers what reads, and what failed is named once there is room', async () => {
    world.cloud.faults.fillDisk()
    expect(await resident.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'unavailable' })
    valueOf(await read())
    await health()
    world.cloud.faults.clear()
    await later()
    await expect.poll(async () => (await health()).calls.failing.map(({ name }) => name)).toEqual(['appointments.book'])
    valueOf(await resident.call(bookAppointment, aWish()))
  })

  it('a storm of conflicts ends with busy after twelve seconds, and is counted', async () => {
    world.cloud.faults.conflict({ probability: 1, seed: 1 })
    const answer = resident.call(bookAppointment, aWish())
    const tries = () =>
      world.cloud.calls.list()[0]?.requests.filter(({ action }) => action === 'database.startTransaction').length ?? 0
    await vi.waitFor(() => expect(tries()).toBeGreaterThan(3), { timeout: 10_000 })
    world.cloud.clock.advance(12_000)
    expect(await answer).toEqual({ ok: false, refusal: 'busy' })
    world.cloud.faults.clear()
    await later()
    await expect.poll(async () => (await health()).calls.busy).toBe(1)
    expect((await health()).calls.retried).toBeGreaterThan(2)
  })

  it('a clock that jumps ahead makes every job late at once, and all are well after their next run', async () => {
    await runWell(world, 'sessions', 'freeRunOut')
    const late = async () => valueOf(await manager.call(listJobs, {})).jobs.filter(({ state }) => state === 'late')
    expect(await late()).toEqual([])
    world.cloud.faults.jumpClock(3 * HOUR)
    expect((await late()).map(({ id }) => id)).toContain('sessions-freeRunOut')
    valueOf(await read())
    world.cloud.faults.jumpClock(-DAY)
    valueOf(await read())
    await health()
    world.cloud.faults.clear()
    expect(await late()).toEqual([])
  })
})

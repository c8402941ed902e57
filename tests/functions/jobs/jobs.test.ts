import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { operations } from '#core/contracts/index'
import { listJobs, watchJobs } from '#core/contracts/jobs'
import { type JobId, jobIdOf, jobIds, jobOf, jobs } from '#core/domain/jobs/jobs'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCallback, putCallback } from '../../support/callbacks'
import { mondayAt } from '../../support/makers'
import { runTimer, runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

/** Each test begins a little later than the one before. */
let begun = 0
const world = aWorld({ at: mondayAt(9) })
let manager: Browser
let resident: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  resident = await world.as('sample-resident')
})
beforeEach(() => {
  begun = world.cloud.clock.now()
})
afterEach(() => world.cloud.faults.clear())

const list = async () => new Map(valueOf(await manager.call(listJobs, {})).jobs.map((one) => [one.id, one]))
const told = async (of: Browser = manager) =>
  valueOf(await of.call(listInbox, {})).entries.filter(({ kind }) => kind === 'job-late')
const watch = () => runWell(world, 'jobs', 'watch')
const at = (moment: number) => world.cloud.clock.set(moment)
const partsOf = (id: JobId) => id.split('-') as [string, string]

interface Config {
  readonly triggers?: readonly { readonly name: string; readonly config: string }[]
}

describe('the list of jobs', () => {
  const triggers = readdirSync('cloudfunctions', { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('_'))
    .flatMap(({ name }) => {
      const config: Config = JSON.parse(readFileSync(join('cloudfunctions', name, 'config.json'), 'utf8'))
      return (config.triggers ?? []).map((trigger) => ({ id: `${name}-${trigger.name}`, cron: trigger.config }))
    })

  it('is what the functions have as triggers, and what comes from the timer', () => {
    expect(triggers.map(({ id }) => id).sort()).toEqual([...jobIds].sort())
    const fromTimer = operations.filter(({ from }) => from === 'timer').map(({ name }) => jobIdOf(name))
    expect([...fromTimer].sort()).toEqual([...jobIds].sort())
  })

  it('has the longest wait of each as its period', () => {
    const waits: Record<string, number> = {
      '* * * * *': MINUTE,
      '*/5 * * * *': 5 * MINUTE,
      '*/10 * * * *': 10 * MINUTE,
    }
    for (const { id, cron } of triggers) {
      const [, minute = '', hour = '', ...rest] = cron.split(' ')
      expect(rest).toEqual(['*', '*', '*', '*'])
      const daily = hour !== '*' ? DAY : undefined
      const hourly = hour === '*' && /^\d+$/.test(minute) ? HOUR : undefined
      const period = daily ?? hourly ?? waits[`${minute} ${hour} * * *`]
      expect([id, jobOf(id as JobId).period]).toEqual([id, period])
    }
    for (const { grace } of jobs) expect(grace).toBeGreaterThanOrEqual(9 * MINUTE)
  })
})

describe('a run', () => {
  it('of every job is noted in the same way', async () => {
    expect((await list()).get('keys-turn')).toMatchObject({ state: 'not-yet', last: null, wellAt: null })
    for (const id of jobIds) await runWell(world, ...partsOf(id))
    const known = await list()
    expect([...known.keys()]).toEqual([...jobIds])
    for (const [id, { state, last, wellAt }] of known) {
      expect([id, state, last?.failed, last?.endedAt]).toEqual([id, 'well', [], wellAt])
      expect(last?.endedAt).toBeGreaterThanOrEqual(begun)
    }
  })

  it('says what it did and what is left, and nothing of anybody', async () => {
    const late = (one: number) => ({ id: `a-mark-${one}`, v: 1, lastDay: '2026-01-01' })
    for (const [many, told] of [
      [3, 0],
      [9, 0],
      [12, 10],
    ] as const) {
      for (let one = 0; one < many; one += 1) await world.put('play-marks', late(one))
      await runWell(world, 'courses', 'clearMarks')
      expect((await list()).get('courses-clearMarks')?.last).toMatchObject({
        ...{ done: told, left: 0, more: false, failed: [] },
      })
    }
    const [stored] = (await world.documents('job-records')).filter(({ _id }) => _id === 'courses-clearMarks')
    expect(Object.keys(stored ?? {}).sort()).toEqual(['_id', 'last', 'since', 'toldAt', 'v', 'wellAt'])
  })

  it('that throws is noted by the name of its fault, and its answer says that it failed', async () => {
    await world.put('people', { id: 'p1_torn', v: 1, dueAt: 0 })
    expect(await runTimer(world, 'messages', 'sendDue')).toContain('unavailable')
    expect((await list()).get('messages-sendDue')).toMatchObject({
      ...{ state: 'faulty', wellAt: null },
      last: { done: 0, left: 1, aside: 1, failed: [{ code: 'BadRow', times: 1 }] },
    })
  })

  it('is asked for by a phone, and nothing is noted', async () => {
    expect(await manager.call(watchJobs, {})).toEqual({ ok: false, refusal: 'from-elsewhere' })
    expect(await world.documents('job-records')).toEqual([])
  })

  it('twice together is noted once, as the one that ended last', async () => {
    await Promise.all([watch(), watch(), runWell(world, 'keys', 'turn'), runWell(world, 'keys', 'turn')])
    expect((await list()).get('keys-turn')).toMatchObject({ state: 'well' })
  })
})

describe('a job that does not run', () => {
  it('is told of to managers of everything, at its moment, once, and by no name', async () => {
    const ofOnePlace = await world.as('sample-resident-2')
    const grants = [{ role: 'manager', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-resident-2'), grants })
    await watch()
    at(begun + 10 * MINUTE)
    await watch()
    expect(await told()).toEqual([])
    at(begun + 11 * MINUTE)
    await Promise.all([watch(), watch(), watch()])
    const minutely = jobs.filter(({ period }) => period === MINUTE).map(({ id }) => id)
    expect((await told()).map(({ ref }) => ref).sort()).toEqual([...minutely].sort())
    const before = await told()
    at(begun + 20 * MINUTE)
    await watch()
    expect(await told()).toEqual(before)
    expect(await told(resident)).toEqual([])
    expect(await told(ofOnePlace)).toEqual([])
    expect((await list()).get('messages-sendDue')?.state).toBe('late')
  })

  it('is well when it ran again, and told of anew the next time', async () => {
    await watch()
    at(begun + 11 * MINUTE)
    await watch()
    await runWell(world, 'messages', 'sendDue')
    expect((await list()).get('messages-sendDue')?.state).toBe('well')
    at(begun + HOUR)
    await watch()
    const [again] = (await told()).filter(({ ref }) => ref === 'messages-sendDue')
    expect(again?.at).toBeGreaterThanOrEqual(begun + HOUR)
  })

  it('and is the one that looks, is seen by another', async () => {
    await runWell(world, 'computers', 'clear')
    at(begun + 22 * MINUTE)
    await runWell(world, 'computers', 'clear')
    expect((await told()).map(({ ref }) => ref)).toEqual(['jobs-watch'])
  })

  it('keeps being late where its record cannot be read, and holds up no other', async () => {
    await world.put('job-records', { id: 'keys-turn', v: 1, since: 'never' })
    await watch()
    at(begun + 11 * MINUTE)
    await watch()
    expect((await told()).some(({ ref }) => ref === 'waitlist-handOut')).toBe(true)
    expect((await world.documents('job-records')).find(({ _id }) => _id === 'keys-turn')?.since).toBe('never')
  })
})

it('is not for who manages nothing', async () => {
  expect(await resident.call(listJobs, {})).toEqual({ ok: false, refusal: 'not-allowed' })
})

describe('what cannot be read or written', () => {
  it('is set aside in the middle of all others, counted and told by a name, and the others go on', async () => {
    const gone = (nth: number, personId: string) =>
      putCallback(world, aCallback({ id: `gone-${nth}`, personId, goneAt: begun - 5000 + nth }))
    for (const nth of [0, 1, 3, 4]) await gone(nth, `p1_whole-${nth}`)
    await gone(2, 'p1_torn')
    await world.put('people', { id: 'p1_torn', v: 1 })
    expect(await runTimer(world, 'callbacks', 'clear')).toContain('unavailable')
    const left = (await world.documents('callbacks')).map(({ _id }) => _id)
    expect(left.filter((id) => String(id).startsWith('gone-'))).toEqual(['gone-2'])
    expect((await list()).get('callbacks-clear')).toMatchObject({
      ...{ state: 'faulty' },
      last: { done: 0, left: 1, aside: 1, failed: [{ code: 'BadRow', times: 1 }] },
    })
  })
})

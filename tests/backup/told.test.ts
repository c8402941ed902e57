import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, cancelAppointment, listAgenda, listMyAppointments } from '#core/contracts/appointments'
import { readHealth } from '#core/contracts/jobs'
import { MOST_GAPS, TOLD_FOR } from '#core/domain/health/restored'
import { DAY, MINUTE } from '#core/domain/time'
import { schema } from '../../cloudfunctions/_store/schema'
import { type Environment, openEnvironment, type Raw } from '../../config/backup/environment'
import { openFolder } from '../../config/backup/folder'
import { keysOf } from '../../config/backup/key'
import { putBack } from '../../config/backup/put-back'
import { takeBackup } from '../../config/backup/take'
import { aWorld } from '../support/a-world'
import { aWish, mondayAt } from '../support/makers'
import { runWell } from '../support/run-timer'
import { valueOf } from '../support/value-of'
import { openWorld, type World } from '../support/world'

const collections = schema.collections.map(({ name }) => name)
const world = aWorld({ named: true })
let empty: World
let path: string
beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), 'xinlin-backup-'))
  empty = await openWorld({ at: mondayAt(6), named: true })
  for (const name of collections) await empty.empty(name)
})
afterAll(async () => {
  await empty.close()
  rmSync(path, { recursive: true, force: true })
})

const folder = () => openFolder(path, keysOf('a backup key for tests, of no use elsewhere'))
const environmentOf = ({ cloud }: World) =>
  openEnvironment({ env: 'local-env', secretId: 'local', secretKey: 'local', service: cloud.adminUrl })
const begun = mondayAt(3)
const back = mondayAt(9, 12)
const gap = { from: begun, until: back }
const take = (environment: Environment, at: number, what: readonly string[] = collections) =>
  takeBackup(environment, folder(), what, () => at)
const bring = (name: string, at: number, into: Environment) => putBack(into, folder(), name, () => at)

/** What each of the three is told at a moment. */
async function toldIn({ as, cloud }: World, now: number) {
  cloud.clock.set(now)
  return {
    manager: valueOf(await (await as('sample-manager')).call(readHealth, {})).gaps,
    counsellor: valueOf(await (await as('sample-counsellor')).call(listAgenda, { days: 1 })).gaps,
    resident: valueOf(await (await as('sample-resident')).call(listMyAppointments, {})).gaps,
  }
}
const all = (gaps: readonly object[] | undefined) => ({ manager: gaps, counsellor: gaps, resident: gaps })
const inboxOf = async ({ as }: World, who: string) =>
  valueOf(await (await as(who)).call(listInbox, {})).entries.filter(({ kind }) => kind === 'put-back')

describe('an environment that was never put back', () => {
  it('says nothing of it, and has nothing to tell anybody', async () => {
    expect(await toldIn(world, mondayAt(10))).toEqual(all(undefined))
    await runWell(world, 'jobs', 'watch')
    expect(await inboxOf(world, 'sample-manager')).toEqual([])
  })
})

describe('an environment that was put back', () => {
  it('says for two weeks and no longer what is missing since, and managers are told once by the inbox', async () => {
    const resident = await world.as('sample-resident')
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
    const { name, point } = await take(environmentOf(world), begun)
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    const parent = await world.as('sample-parent')
    valueOf(await parent.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    await bring(name, back, environmentOf(empty))

    expect(await toldIn(empty, mondayAt(9, 30))).toEqual(all([gap]))
    // What it is about: the appointment that was called off stands again, and the one booked since is not here.
    const mine = valueOf(await (await empty.as('sample-resident')).call(listMyAppointments, {}))
    expect(mine.appointments.map(({ id, status }) => [id, status])).toEqual([[appointment.id, 'confirmed']])
    expect(valueOf(await (await empty.as('sample-parent')).call(listMyAppointments, {})).appointments).toEqual([])
    const documents = point.collections.reduce((sum, { count }) => sum + count, 0)
    expect(await environmentOf(empty).documents('restorations')).toEqual([
      { _id: name, v: 1, from: begun, until: back, documents, files: point.files.length, toldAt: null },
    ])

    await runWell(empty, 'jobs', 'watch')
    const told = await inboxOf(empty, 'sample-manager')
    expect(told).toMatchObject([{ ref: name, read: false }])
    empty.cloud.clock.set(back + DAY)
    await runWell(empty, 'jobs', 'watch')
    expect(await inboxOf(empty, 'sample-manager')).toEqual(told)
    expect(await inboxOf(empty, 'sample-resident')).toEqual([])

    expect(await toldIn(empty, back + TOLD_FOR - MINUTE)).toEqual(all([gap]))
    expect(await toldIn(empty, back + TOLD_FOR)).toEqual(all(undefined))
  })

  it('takes what was noted into its own backups, so that a second one adds to it', async () => {
    await world.put('restorations', { id: 'before', ...gap, documents: 1, files: 0, toldAt: back, v: 1 })
    const again = { from: mondayAt(11), until: mondayAt(12) }
    const { name } = await take(environmentOf(world), again.from)
    for (const one of collections) await empty.empty(one)
    await empty.cloud.endInstances()
    await bring(name, again.until, environmentOf(empty))
    expect(await toldIn(empty, mondayAt(12, 30))).toEqual(all([again, gap]))
  })
})

describe('what was noted of what was put back', () => {
  const noted = (id: string, nth = 0) =>
    world.put('restorations', {
      ...{ id, from: begun + nth, until: back + nth, documents: 1, files: 0, toldAt: null, v: 1 },
    })

  it('is told of a few at most, the last first, and hides nothing where one of them cannot be read', async () => {
    for (let nth = 0; nth <= MOST_GAPS; nth += 1) await noted(`one-${nth}`, nth)
    await world.put('restorations', { id: 'odd', v: 1, from: 'yesterday' })
    const { manager, resident } = await toldIn(world, mondayAt(10))
    expect(manager?.map(({ until }) => until - back)).toEqual([3, 2, 1])
    expect(resident).toEqual(manager)
  })

  it('is told to no manager two weeks later', async () => {
    await noted('one')
    world.cloud.clock.set(back + TOLD_FOR)
    await runWell(world, 'jobs', 'watch')
    expect(await inboxOf(world, 'sample-manager')).toEqual([])
    expect(await world.documents('restorations')).toMatchObject([{ toldAt: null }])
  })
})

/** An environment of nothing but what is put into it. */
function inMemory(): Environment {
  const kept = new Map<string, Map<string, Raw>>()
  return {
    name: 'in-memory',
    documents: async (name) => [...(kept.get(name)?.values() ?? [])],
    put: async (name, one) => void kept.set(name, (kept.get(name) ?? new Map<string, Raw>()).set(one._id, one)),
    download: async () => null,
    upload: async (path) => `cloud://in-memory/${path}`,
  }
}
const noting = (into: Environment, put: () => Promise<void>): Environment => ({
  ...into,
  put: (name, one) => (name === 'restorations' ? put() : into.put(name, one)),
})

describe('the noting', () => {
  let name: string
  let into: Environment
  beforeAll(async () => {
    await world.reset()
    name = (await take(environmentOf(world), begun + 1)).name
  })
  beforeEach(() => {
    into = inMemory()
  })
  const rows = () => into.documents('restorations')

  it('is of the run that gets to the end, once however often it was begun', async () => {
    const cut = noting(into, () => Promise.reject(new Error('cut')))
    await expect(bring(name, back, cut)).rejects.toThrow('cut')
    expect(await rows()).toEqual([])
    await bring(name, back + MINUTE, into)
    const noted = await rows()
    expect(noted).toMatchObject([{ _id: name, until: back + MINUTE }])
    await bring(name, back + DAY, into)
    expect(await rows()).toEqual(noted)
  })

  it('is asked for again where nothing came of it', async () => {
    const lossy = noting(into, () => Promise.resolve())
    await expect(bring(name, back, lossy)).rejects.toThrow('没有记下这次恢复')
  })

  it('is done too where the backup is of a release that noted none', async () => {
    const before = await take(
      environmentOf(world),
      begun + 2,
      collections.filter((one) => one !== 'restorations'),
    )
    await bring(before.name, back, into)
    expect(await rows()).toMatchObject([{ _id: before.name, from: begun + 2, until: back }])
  })

  it('of another one stands in the way, and nothing is written', async () => {
    await into.put('restorations', { _id: 'another', v: 1, from: 1, until: 2, documents: 1, files: 0, toldAt: null })
    await expect(bring(name, back, into)).rejects.toThrow('restorations')
    expect(await into.documents('nodes')).toEqual([])
  })

  it('ends what is missing no sooner than it began, where the clock of the machine is behind', async () => {
    await bring(name, begun - DAY, into)
    expect(await rows()).toMatchObject([{ from: begun + 1, until: begun + 1 }])
  })
})

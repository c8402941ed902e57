import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { bringRows, listJobs } from '#core/contracts/jobs'
import { DAY, HOUR } from '#core/domain/time'
import { codesOf } from '../../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { noTally } from '../../../cloudfunctions/_runtime/tally'
import { administrations } from '../../../cloudfunctions/_store/administrations'
import { appointments } from '../../../cloudfunctions/_store/appointments'
import { articles } from '../../../cloudfunctions/_store/articles'
import { childResults } from '../../../cloudfunctions/_store/child-results'
import { counsellorDays } from '../../../cloudfunctions/_store/counsellor-days'
import { counsellors } from '../../../cloudfunctions/_store/counsellors'
import { courses } from '../../../cloudfunctions/_store/courses'
import type { Database, Documents } from '../../../cloudfunctions/_store/database'
import { nodes } from '../../../cloudfunctions/_store/nodes'
import { people } from '../../../cloudfunctions/_store/people'
import { placements } from '../../../cloudfunctions/_store/placements'
import { playCounts } from '../../../cloudfunctions/_store/plays'
import { rotas } from '../../../cloudfunctions/_store/rotas'
import { type CollectionName, schema } from '../../../cloudfunctions/_store/schema'
import { sites } from '../../../cloudfunctions/_store/sites'
import { staff } from '../../../cloudfunctions/_store/staff'
import { bookHandler } from '../../../cloudfunctions/appointments/book'
import { cancelHandler } from '../../../cloudfunctions/appointments/cancel'
import { bringHandler } from '../../../cloudfunctions/jobs/bring'
import { aWorld } from '../../support/a-world'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { firstRelease, plantFirstRelease } from '../../support/first-release'
import { aPerson, aWish, mondayAt } from '../../support/makers'
import { besidesRuns, runTimer, runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { functionEnv, type World } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({
  at: mondayAt(10),
  functionEnv: { ...functionEnv, XINLIN_AT_ONCE: '1' },
  log: (line) => lines.push(line),
})
const secrets = secretsOf(functionEnv)
let database: Database
beforeAll(async () => {
  database = await world.database()
})
beforeEach(() => {
  lines.splice(0)
  vi.stubEnv('XINLIN_AT_ONCE', '1')
})
afterEach(() => vi.unstubAllEnvs())

/** Of which collections something of a former version is planted here, and how it is read. */
const readings = {
  ...{ people, counsellors, appointments, articles, administrations, nodes, placements, sites, staff, rotas, courses },
  ...{ 'counsellor-days': counsellorDays, 'child-results': childResults, 'play-counts': playCounts },
} as const
const names = Object.keys(readings) as (keyof typeof readings)[]

type Walk = {
  collections: Record<string, { version: number; last: Record<string, number> | null }>
  pass: object | null
}
const walk = async (of: World = world) => (await of.documents('row-walks'))[0] as unknown as Walk
const putWalk = async (collections: object) => {
  const { _id, ...rest } = (await walk()) as Walk & { _id: string }
  await world.put('row-walks', { ...rest, id: _id, collections })
}
const raw = async (name: CollectionName, id: string, of: World = world) =>
  (await of.documents(name)).find(({ _id }) => _id === id)
/** As the last run noted it. */
const noted = async (of: World = world) =>
  (await raw('job-records', 'jobs-bring', of))?.last as { more: boolean } | undefined
/** Runs until it says that it is through: on a busy machine more than once. */
async function run(of: World = world): Promise<void> {
  for (let runs = 0; runs < 40; runs += 1) {
    await runWell(of, 'jobs', 'bring')
    if ((await noted(of))?.more === false) return
  }
  throw new Error('it did not get through')
}
/** As managers see it. */
const listed = async () =>
  valueOf(await (await world.as('sample-manager')).call(listJobs, {})).jobs.find(({ id }) => id === 'jobs-bring')

const me = 'sample-resident'
const at = (id: string, field: string) => ({ collection: 'people', id, field })

/** As the second and third version had somebody: nothing yet of when they are due, with a name and words of theirs sealed. */
function aFormerPerson(id: string, v = 2) {
  const others = [{ id: 'o1', kind: 'child' as const, name: secrets.seal(at(id, 'name of o1'), '小禾') }]
  const { outbox: _, ...former } = aPerson({ id, others })
  return { ...former, openBefore: null, v }
}

/** Beside all that the first release stored, some of versions between. */
async function plantFormer(): Promise<void> {
  await plantFirstRelease(world)
  await world.put('people', aFormerPerson('p1_second'))
  await world.put('people', { ...aFormerPerson('p1_fourth', 4), dueAt: null })
  await world.put('child-results', {
    ...{
      id: 'a-result',
      childId: 'a-child',
      voice: 'guardian',
      personId: 'p1_second',
      shows: 'all',
      exception: null,
      v: 1,
    },
    ...{ completedAt: mondayAt(5), keptAt: mondayAt(5) },
    sheet: secrets.seal({ collection: 'child-results', id: 'a-result', field: 'sheet' }, '{"answers":"theirs"}'),
  })
  await world.put('play-counts', { id: 'a-count', courseId: 'a', lessonId: 'b', nodeId: null, plays: 7, v: 1 })
  await world.put('rotas', {
    ...{ id: 's-liuan_2026-11-16', siteId: 's-liuan', monday: '2026-11-16', revision: 3, since: null, v: 1 },
    ...{ shifts: [], alarms: [], goneAt: mondayAt(24 * 365) },
  })
  const [course] = (await world.documents('courses')) as [Record<string, unknown> & { _id: string }]
  const { _id, topics: _, ...before } = course
  await world.put('courses', { ...before, id: _id, v: 1 })
}

/** Everything there is, by collection and id. */
async function stored() {
  const all = await besidesRuns(world)
  return new Map(
    all.flatMap(([name, documents]) => documents.map((one) => [`${name} ${String(one._id)}`, one] as const)),
  )
}

describe('documents that a former release wrote', () => {
  it('are brought by nobody but the timer', async () => {
    const resident = await world.as(me)
    expect(await resident.call(bringRows, {})).toEqual({ ok: false, refusal: 'from-elsewhere' })
  })

  it('become what reading them gave, in the newest version; whatever is of it already stays, and once is enough', async () => {
    await plantFormer()
    const before = await stored()
    const read = new Map<string, object>()
    for (const name of names) {
      const { version } = readings[name]
      for (const row of await readings[name].all(database, {})) {
        const { id, ...fields } = row
        read.set(`${name} ${id}`, { _id: id, ...fields, v: version })
      }
    }
    const versionOf = (key: string) => readings[key.split(' ')[0] as keyof typeof readings]?.version
    const former = [...before].filter(([key, { v = 0 }]) => read.has(key) && Number(v) < (versionOf(key) ?? 0))
    expect(new Set(former.map(([key]) => key.split(' ')[0]))).toEqual(new Set(names))
    expect(former.filter(([, one]) => !('v' in one)).length).toBe(Object.values(firstRelease).flat().length)

    await run()
    const after = await stored()
    for (const [key] of former) expect([key, after.get(key)]).toEqual([key, read.get(key)])
    const others = [...before].filter(([key]) => !former.some(([one]) => one === key))
    expect(others.length).toBeGreaterThan(0)
    for (const [key, one] of others) expect([key, after.get(key)]).toEqual([key, one])
    expect([...after.keys()].filter((key) => !before.has(key))).toEqual(['row-walks rows'])

    const { collections, pass } = await walk()
    expect(Object.keys(collections).sort()).toEqual(schema.collections.map(({ name }) => name).sort())
    expect(pass).toBeNull()
    const brought = Object.values(collections).reduce((sum, { last }) => sum + (last?.brought ?? -1), 0)
    expect(brought).toBe(former.length)
    expect(await noted()).toMatchObject({ left: 0, more: false, failed: [] })

    world.cloud.clock.advance(30 * DAY)
    await run()
    expect(await stored()).toEqual(after)
    expect(await noted()).toMatchObject({ done: 0, left: 0, more: false, failed: [] })
  })

  it('open as before where they are sealed; what lay open in them is sealed by the job for keys, also afterwards', async () => {
    await plantFormer()
    await run()
    const person = (await raw('people', 'p1_second')) as unknown as { others: { name: string }[] }
    expect(secrets.open(at('p1_second', 'name of o1'), person.others[0]?.name ?? '')).toBe('小禾')
    const result = await raw('child-results', 'a-result')
    const place = { collection: 'child-results', id: 'a-result', field: 'sheet' }
    expect(secrets.open(place, String(result?.sheet))).toBe('{"answers":"theirs"}')
    const open = (await world.documents('administrations')).filter(({ found }) => typeof found === 'object')
    expect(open.map(({ v }) => v)).toEqual(firstRelease.administrations.map(() => 3))
    await runWell(world, 'keys', 'turn')
    for (const { _id, found, responses } of open) {
      const sealed = (await raw('administrations', String(_id))) as { found: string; responses: string }
      const opened = (field: 'found' | 'responses') =>
        JSON.parse(secrets.open({ collection: 'administrations', id: String(_id), field }, sealed[field]) ?? 'null')
      expect([opened('found'), opened('responses')]).toEqual([found, responses])
    }
  })

  it('that cannot be read stay to the letter beside the others, and managers see how many until they are put right', async () => {
    await world.put('people', aFormerPerson('p1_good'))
    await world.put('people', { ...aFormerPerson('p1_torn'), appointments: 'gone' })
    await world.put('people', { ...aFormerPerson('p1_odd'), v: 'two' as never })
    await world.put('people', { ...aFormerPerson('p1_newer'), v: 9, dueAt: null })
    const left = ['p1_torn', 'p1_odd', 'p1_newer']
    const before = await Promise.all(left.map((id) => raw('people', id)))
    for (const _ of [1, 2]) await run()
    expect(await Promise.all(left.map((id) => raw('people', id)))).toEqual(before)
    expect(await raw('people', 'p1_good')).toMatchObject({ v: people.version })
    const bad = { aside: 2, failed: [{ code: 'BadRow', times: 2 }] }
    expect(await listed()).toMatchObject({ state: 'faulty', last: { done: 0, ...bad } })
    const row: unknown = expect.stringMatching(/^[0-9a-f]{16}$/)
    await expect
      .poll(() => lines.flatMap(({ badRow }) => (badRow ? [badRow] : [])))
      .toEqual([
        { collection: 'people', row, field: 'v' },
        { collection: 'people', row, field: 'appointments' },
      ])
    expect(JSON.stringify(lines)).not.toMatch(/p1_/)

    await world.put('people', aFormerPerson('p1_torn'))
    world.cloud.clock.advance(DAY)
    await run()
    expect(await raw('people', 'p1_torn')).toMatchObject({ v: people.version })
    expect(await noted()).toMatchObject({ aside: 1 })
    await world.put('people', aFormerPerson('p1_odd'))
    world.cloud.clock.advance(DAY)
    await run()
    expect(await listed()).toMatchObject({ state: 'well', last: { left: 0, failed: [] } })
  })

  it('are brought once by two runs at the same time', async () => {
    await plantFormer()
    await Promise.all([runTimer(world, 'jobs', 'bring'), runTimer(world, 'jobs', 'bring')])
    await run()
    const { collections, pass } = await walk()
    expect([pass, Object.values(collections).filter(({ last }) => last === null)]).toEqual([null, []])
    for (const name of names) {
      expect([name, (await world.documents(name)).filter(({ v }) => v !== readings[name].version)]).toEqual([name, []])
    }
  })
})

/** The run of a job with the data of a world; `clock`: what time it is each time it looks. */
const runOf =
  (clock: () => number): Deed =>
  (of) => {
    const given = { caller: null, secrets, codes: codesOf(functionEnv), now: clock(), tally: noTally, clock }
    return bringHandler.run({}, { ...given, database: of, transaction: of.transaction } as never)
  }

/** All that there is was walked for what stands; then somebody is there whom a former release wrote. */
async function onlyPeople(ids: readonly string[]): Promise<void> {
  await run()
  const { collections } = await walk()
  const { people: _, ...others } = collections
  await putWalk(others)
  for (const id of ids) await world.put('people', aFormerPerson(id))
}

/** A database that answers nothing any more from a step on, as for a machine that stops there. */
function stopping(of: Database, step: number): Database {
  let dead = false
  const alive =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked) => {
      if (dead) throw new Error('stopped')
      return ask(...asked)
    }
  const documentsOf = (one: Documents): Documents => ({
    ...{ get: alive(one.get), put: alive(one.put), remove: alive(one.remove), tellBadRow: one.tellBadRow },
  })
  const mortal: Database = {
    ...{
      get: alive(of.get),
      first: alive(of.first),
      all: alive(of.all),
      count: alive(of.count),
      tellBadRow: of.tellBadRow,
    },
    transaction: (work) =>
      of.transaction(async (documents) => {
        const decision = await work(documentsOf(documents))
        if (dead) throw new Error('stopped')
        return decision
      }),
  }
  const happens = async () => {
    dead = true
  }
  return inSteps(mortal, { step, happens }).database
}

describe('a walk', () => {
  const ids = ['p1_a', 'p1_b', 'p1_c']
  const versions = async () => Promise.all(ids.map(async (id) => (await raw('people', id))?.v))

  it('whose time is over goes on where it was with the next run', async () => {
    await onlyPeople(ids)
    const seen: number[] = []
    while (!(await walk()).collections.people?.last && seen.length < 9) {
      let now = world.cloud.clock.now()
      // Each look at the clock takes so long that a run has time for one document.
      await runOf(() => (now += 3000))(database)
      seen.push((await versions()).filter((v) => v === people.version).length)
    }
    expect(seen).toEqual([1, 2, 3])
    expect((await walk()).collections.people?.last).toMatchObject({ seen: 3, brought: 3, stuck: 0 })
  })

  it('that is stopped at any of its steps leaves each document whole, and the next run brings the rest', async () => {
    await onlyPeople(ids)
    const now = world.cloud.clock.now()
    const back = world.checkpoint()
    const former = await Promise.all(ids.map((id) => raw('people', id)))
    await runOf(() => now)(database)
    const brought = await Promise.all(ids.map((id) => raw('people', id)))
    expect(await versions()).toEqual([5, 5, 5])
    const found = new Set<string>()
    for (let step = 1; ; step += 1) {
      await back()
      const stopped = await runOf(() => now)(stopping(database, step)).then(
        () => false,
        () => true,
      )
      const half = await Promise.all(ids.map((id) => raw('people', id)))
      half.forEach((one, nth) => expect([former[nth], brought[nth]]).toContainEqual(one))
      found.add((await versions()).join())
      await runOf(() => now)(database)
      expect(await Promise.all(ids.map((id) => raw('people', id)))).toEqual(brought)
      expect((await walk()).collections.people?.last).toMatchObject({ stuck: 0 })
      if (!stopped) break
    }
    expect([...found].sort()).toEqual(['2,2,2', '5,2,2', '5,5,2', '5,5,5'])
  }, 120_000)

  it('that meets a booking or a cancellation of the same person at any of its steps loses neither', async () => {
    const id = world.personId(me)
    await onlyPeople([])
    const planted = { ...aFormerPerson(id), appointments: [] as object[] }
    const { appointment } = valueOf(
      await (await world.as(me)).call(bookAppointment, aWish({ start: mondayAt(48 + 13, 30) })),
    )
    const booked = (await raw('people', id)) as unknown as { appointments: object[] }
    await world.put('people', { ...planted, appointments: booked.appointments })
    const back = world.checkpoint()
    const now = world.cloud.clock.now()
    const start = mondayAt(24 + 13, 30)
    const others: readonly (readonly [string, Deed, readonly string[]])[] = [
      ['a booking', deedOf(bookHandler, aWish({ start }), { name: me, now }), ['confirmed', 'confirmed']],
      [
        'a cancellation',
        deedOf(cancelHandler, { appointmentId: appointment.id }, { name: me, now }),
        ['cancelled-by-client'],
      ],
    ]
    for (const [what, other, expected] of others) {
      for (let step = 1; ; step += 1) {
        await back()
        let under: { readonly done: Promise<unknown> } | undefined
        const happens = async () => {
          under = await begin(other, database)
        }
        const said = await runOf(() => now)(inSteps(database, { step, happens }).database)
        if (!under) break
        expect([what, step, said, await under.done]).toMatchObject([what, step, { ok: true }, { ok: true }])
        const after = (await raw('people', id)) as unknown as {
          v: number
          others: object[]
          appointments: { status: string }[]
        }
        expect([what, step, after.v, after.others]).toEqual([what, step, people.version, planted.others])
        expect([what, step, after.appointments.map(({ status }) => status).sort()]).toEqual([what, step, expected])
        const seen = valueOf(await (await world.as(me)).call(listMyAppointments, {})).appointments
        expect(seen.map(({ status }) => status).sort()).toEqual(expected)
        expect((await walk()).collections.people?.last).toMatchObject({ stuck: 0 })
      }
    }
  }, 120_000)

  it('is not begun by an older release, which leaves to the letter what a newer one noted', async () => {
    await onlyPeople(ids)
    const { collections } = await walk()
    const ahead = { version: people.version + 1, known: world.cloud.clock.now() + HOUR, last: null }
    await putWalk({ ...collections, people: ahead })
    const before = await stored()
    for (const _ of [1, 2]) await run()
    expect(await stored()).toEqual(before)
    expect(await noted()).toMatchObject({ done: 0, failed: [] })
  })

  it('of a release with a further version goes through that collection alone', async () => {
    await run()
    const { collections } = await walk()
    const { sites: of, ...others } = collections
    await putWalk({ ...others, sites: { ...of, version: 3, last: null } })
    const [site] = (await world.documents('sites')) as [Record<string, unknown> & { _id: string }]
    const { _id, ...fields } = site
    await world.put('sites', { ...fields, id: _id, v: 3 })
    await world.put('people', aFormerPerson('p1_a'))
    await run()
    expect(await raw('sites', site._id)).toEqual(site)
    expect((await walk()).collections).toEqual({
      ...others,
      sites: { version: 4, known: expect.any(Number), last: expect.objectContaining({ brought: 1, stuck: 0 }) },
    })
    // Nobody wrote it there: for that version everything had been walked.
    expect(await raw('people', 'p1_a')).toMatchObject({ v: 2 })
  })

  it('goes past what cannot be written, which is told and looked at again', async () => {
    await onlyPeople(ids)
    const now = world.cloud.clock.now()
    const told: unknown[] = []
    const refusing: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((documents) =>
          work({
            ...documents,
            put: async (name, one) => {
              if (one.id === 'p1_b') throw new Error('not this one')
              await documents.put(name, one)
            },
          }),
        ),
    }
    const tally = { ...noTally, broke: (thrown: unknown) => told.push(thrown) }
    const given = { caller: null, secrets, codes: codesOf(functionEnv), now, tally, clock: () => now }
    await bringHandler.run({}, { ...given, database: refusing, transaction: refusing.transaction } as never)
    expect(await versions()).toEqual([5, 2, 5])
    expect(told).toEqual([new Error('not this one')])
    expect((await walk()).collections.people?.last).toMatchObject({ brought: 2, stuck: 1 })
    world.cloud.clock.advance(DAY)
    await run()
    expect(await versions()).toEqual([5, 5, 5])
  })
})

describe('where functions are replaced one after another', () => {
  const beside = aWorld({ at: mondayAt(10) })

  it('nothing is brought for an hour, which those could not read that were started before', async () => {
    await beside.put('people', aFormerPerson('p1_a'))
    const before = (await raw('people', 'p1_a', beside)) ?? {}
    await runWell(beside, 'jobs', 'bring')
    expect(await raw('people', 'p1_a', beside)).toEqual(before)
    expect((await walk(beside)).collections.people).toMatchObject({ version: 5, last: null })
    expect(await noted(beside)).toMatchObject({ done: 0, more: true })
    beside.cloud.clock.advance(HOUR)
    await run(beside)
    expect(await raw('people', 'p1_a', beside)).toMatchObject({ v: 5 })
    expect(await noted(beside)).toMatchObject({ done: expect.any(Number), more: false, failed: [] })
  })
})

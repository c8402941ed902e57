import { beforeEach, describe, expect, it } from 'vitest'
import { turnKeys } from '#core/contracts/keys'
import { HOUR } from '#core/domain/time'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { storedAdministration } from '../../../cloudfunctions/_store/administrations'
import { sealNew } from '../../../cloudfunctions/assessments/kept'
import { turnOne } from '../../../cloudfunctions/keys/turn-one'
import { aWorld } from '../../support/a-world'
import { aCallback, putCallback } from '../../support/callbacks'
import { anAdministration, anAppointment, aPerson, mondayAt } from '../../support/makers'
import { besidesRuns, runTimer, runWell } from '../../support/run-timer'
import { anUnclaimed } from '../../support/unclaimed'
import { functionEnv } from '../../support/world'

const further = 'a further key for tests, and of no use too'
const lines: Record<string, unknown>[] = []
const before = secretsOf(functionEnv)
const env = { ...functionEnv, XINLIN_FIELD_KEY_2: further }
const both = secretsOf(env)
const world = aWorld({ functionEnv: env, log: (line) => lines.push(line) })
beforeEach(() => void lines.splice(0))

const at = (id: string, field: string, collection = 'people') => ({ collection, id, field })
const run = () => runWell(world, 'keys', 'turn')
const state = async () => (await world.documents('key-turns'))[0]
const seals = async () => JSON.stringify(await world.everything()).match(/k[1-9]\.[A-Za-z0-9_-]{38,}/g) ?? []
const under = async (number: number) => (await seals()).filter((seal) => seal.startsWith(`k${number}.`)).length

/** One of each collection that has something sealed, under the first key. */
async function plant() {
  const [id, former] = ['p1_here', 'p_before']
  const intake = before.seal(at(former, 'intake'), '夜里醒着')
  const phone = before.seal(at(id, 'phone'), '13800138000')
  const own = anAppointment({ id: 'own', personId: id, intake, phone, start: mondayAt(9) })
  const others = [{ id: 'o1', kind: 'child' as const, name: before.seal(at(id, 'name'), '小禾') }]
  await world.put('people', {
    ...aPerson({ id, others, appointments: [own], formerIds: [former] }),
    openBefore: null,
    v: 2,
  })
  await world.put('people', { ...aPerson({ id: former }), openBefore: null, nowAt: id, v: 2 })
  await world.put('appointments', { ...anAppointment({ id: 'filed', personId: former, intake }), v: 2 })
  await world.put('appointments', { ...anAppointment({ id: 'moved', personId: id, intake }), v: 2 })
  await putCallback(
    world,
    aCallback({
      id: 'call-1',
      personId: 'p1_here',
      number: before.seal(at('call-1', 'number', 'callbacks'), '13900139000'),
    }),
  )
  await world.put('unclaimed', anUnclaimed('CDFGHJKMNPQR'))
  await world.put('administrations', {
    ...storedAdministration(sealNew(before, anAdministration({ id: 'kept', personId: id }))),
    v: 3,
  })
}

/** What the runs said of themselves. */
const told = () => lines.filter((line) => 'keyTurn' in line)

const hour = () => world.cloud.clock.advance(HOUR + 1)

describe('a change of keys', () => {
  it('is refused to whoever is no timer', async () => {
    const resident = await world.as('sample-resident')
    expect(await resident.call(turnKeys, {})).toEqual({ ok: false, refusal: 'from-elsewhere' })
  })

  it('brings everything under the newest, readable all the while, and says when the old one may go', async () => {
    await plant()
    const all = (await seals()).length
    expect(await under(1)).toBe(all)
    await run()
    expect(await under(1)).toBe(0)
    expect(await under(2)).toBe(all)
    const [person] = (await world.documents('people')).filter(({ _id }) => _id === 'p1_here')
    const { appointments, others } = person as {
      appointments: { intake: string; phone: string }[]
      others: { name: string }[]
    }
    // Planted as it was bound before, to the person alone: it is bound to the record too since.
    expect(both.open(at('p_before', 'intake of own'), appointments[0]?.intake ?? '')).toBe('夜里醒着')
    expect(both.open(at('p1_here', 'phone of own'), appointments[0]?.phone ?? '')).toBe('13800138000')
    expect(both.open(at('p1_here', 'name of o1'), others[0]?.name ?? '')).toBe('小禾')
    const onlyNew = secretsOf({ XINLIN_FIELD_KEY_2: further })
    const [call] = await world.documents('callbacks')
    expect(onlyNew.open(at('call-1', 'number', 'callbacks'), String(call?.number))).toBe('13900139000')
    expect(await state()).toMatchObject({ newest: 2, pass: null, last: { turned: all, stuck: {} } })
    // Not yet: it turned something, and an hour has to go by.
    hour()
    const since = world.cloud.clock.now()
    await run()
    const last = (await state())?.last as { turned: number; began: number }
    expect(last.turned).toBe(0)
    expect(last.began).toBeGreaterThanOrEqual(since)
    await expect
      .poll(() => told())
      .toMatchObject([
        { level: 'info', keyTurn: { newest: 2, turned: all, left: 0, stuck: [], droppable: [], changed: [] } },
        { level: 'info', keyTurn: { newest: 2, turned: 0, left: 0, stuck: [], droppable: [1], changed: [] } },
      ])
  })

  it('binds to its record what is under the newest key and bound as before, and leaves what is bound so already', async () => {
    const seal = (field: string, text: string) => both.seal(at('p1_here', field), text)
    const others = [
      { id: 'o1', kind: 'child' as const, name: seal('name', '小禾') },
      { id: 'o2', kind: 'elder' as const, name: seal('name of o2', '阿婆') },
      { id: 'o3', kind: 'elder' as const, name: seal('name of o2', '换过来的') },
    ]
    await world.put('people', { ...aPerson({ id: 'p1_here', others }), openBefore: null, v: 2 })
    await run()
    const person = (await world.documents('people')).find(({ _id }) => _id === 'p1_here')
    const after = (person as { others: { name: string }[] }).others.map(({ name }) => name)
    expect(after.slice(1)).toEqual(others.slice(1).map(({ name }) => name))
    expect(both.open(at('p1_here', 'name of o1'), after[0] ?? '')).toBe('小禾')
    expect((await state())?.last).toMatchObject({ turned: 1, stuck: { 2: 1 } })
  })

  it('finds what an instance with the old keys sealed meanwhile', async () => {
    await run()
    await plant()
    hour()
    await run()
    expect(await under(1)).toBe(0)
  })

  it('leaves to the letter what was moved from elsewhere, beside what opens, and logs it by no id of anybody', async () => {
    const swapped = before.seal(at('p1_other', 'name'), '别人')
    const good = before.seal(at('p1_here', 'name'), '小禾')
    const others = [swapped, good].map((name, which) => ({ id: `o${which}`, kind: 'child' as const, name }))
    const fields = { intake: before.seal(at('p1_here', 'phone'), '13800138000') }
    const own = anAppointment({ id: 'own', personId: 'p1_here', start: mondayAt(9), ...fields })
    await world.put('people', { ...aPerson({ id: 'p1_here', others, appointments: [own] }), openBefore: null, v: 2 })
    await putCallback(world, aCallback({ id: 'call-1', personId: 'p1_here', number: good }))
    const [call] = await world.documents('callbacks')
    await run()
    const [person] = (await world.documents('people')).filter(({ _id }) => _id === 'p1_here')
    expect(person).toMatchObject({
      others: [{ name: swapped }, { name: expect.stringMatching(/^k2\./) }],
      appointments: [fields],
    })
    expect((await world.documents('callbacks'))[0]?.number).toBe(call?.number)
    expect((await state())?.last).toMatchObject({ stuck: { 1: 3 } })
    const seen = lines.flatMap(({ badSeal }) => (badSeal ? [badSeal] : []))
    const row: unknown = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(seen).toEqual(
      expect.arrayContaining([
        { collection: 'people', row, field: 'name', key: 1, why: 'does-not-open' },
        { collection: 'people', row, field: 'intake', key: 1, why: 'does-not-open' },
        { collection: 'callbacks', row, field: 'number', key: 1, why: 'does-not-open' },
      ]),
    )
    expect(JSON.stringify(lines)).not.toMatch(/p1_here|call-1|别人|小禾|k1\./)
  })

  it('seals what lay open since before it was sealed, of every version, and leaves what it cannot read', async () => {
    const { keptAt: _k, share: _s, ...first } = anAdministration({ id: 'of-the-first' })
    await world.put('administrations', first)
    await world.put('administrations', { ...anAdministration({ id: 'of-the-third' }), sharedWith: null, v: 2 })
    const strange = { ...anAdministration({ id: 'strange' }), v: 9 }
    await world.put('administrations', strange)
    await run()
    const rows = (await world.documents('administrations')) as (Record<string, unknown> & { _id: string })[]
    const of = (id: string) => rows.find(({ _id }) => _id === id) ?? {}
    for (const id of ['of-the-first', 'of-the-third']) {
      expect(JSON.stringify(of(id))).not.toMatch(/phq9|bandId/)
      expect(of(id)).toMatchObject({ v: 3, found: expect.stringMatching(/^k2\./) })
      const { found, responses } = of(id) as { found: string; responses: string }
      const { scaleId, scaleVersion, score, responses: given } = anAdministration()
      const place = (field: string) => at(id, field, 'administrations')
      expect(JSON.parse(both.open(place('found'), found))).toEqual({ scaleId, scaleVersion, score })
      expect(JSON.parse(both.open(place('responses'), responses))).toEqual(given)
    }
    const { id: _, ...left } = strange
    expect(of('strange')).toEqual({ _id: 'strange', ...left })
    expect((await state())?.last).toMatchObject({ turned: 4, stuck: {} })
    hour()
    await run()
    expect((await state())?.last).toMatchObject({ turned: 0 })
  })

  it('goes on where it was stopped, and whoever writes a document meanwhile is not undone', async () => {
    await plant()
    const database = await world.database()
    const person = 'p1_here'
    const [one, other] = await Promise.all(
      [both, both].map((secrets) => database.transaction((documents) => turnOne(documents, secrets, 'people', person))),
    )
    const turned = [one, other].map((decision) => (decision?.ok ? decision.value.turned : -1)).sort()
    expect(turned).toEqual([0, 3])
  })
})

describe('with the old key taken away too early', () => {
  const early = aWorld({
    functionEnv: { ...functionEnv, XINLIN_FIELD_KEY: '', XINLIN_FIELD_KEY_2: further },
    log: (line) => lines.push(line),
  })
  it('nothing is touched while a key in the environment is none', async () => {
    await putCallback(
      early,
      aCallback({ id: 'call-1', personId: 'p1_here', number: before.seal(at('call-1', 'number', 'callbacks'), '1') }),
    )
    const all = await besidesRuns(early)
    expect(await runTimer(early, 'keys', 'turn')).toContain('unavailable')
    expect(await besidesRuns(early)).toEqual(all)
  })
})

describe('with the old key gone from the environment', () => {
  const { XINLIN_FIELD_KEY: _, ...without } = env
  const gone = aWorld({ functionEnv: without, log: (line) => lines.push(line) })
  it('what lies under it stays as it is, is counted as stuck, and is logged as having no key', async () => {
    const number = before.seal(at('call-1', 'number', 'callbacks'), '13900139000')
    await putCallback(
      gone,
      aCallback({ id: 'call-1', personId: 'p1_here', number, name: null, ownCaller: null, about: null }),
    )
    await runWell(gone, 'keys', 'turn')
    expect((await gone.documents('callbacks'))[0]?.number).toBe(number)
    expect((await gone.documents('key-turns'))[0]?.last).toMatchObject({ turned: 0, stuck: { 1: 1 } })
    const [noted] = (await gone.documents('job-records')).filter(({ _id }) => _id === 'keys-turn')
    expect(noted).toMatchObject({ wellAt: null, last: { left: 1, aside: 0, failed: [{ code: 'BadSeal', times: 1 }] } })
    expect(lines.flatMap(({ badSeal }) => (badSeal ? [badSeal] : []))).toMatchObject([{ key: 1, why: 'no-key' }])
  })
})

describe('with another key under a number than before', () => {
  const wrong = aWorld({
    functionEnv: { ...env, XINLIN_FIELD_KEY: 'quite another key for tests, of no use too' },
    log: (line) => lines.push(line),
  })
  it('nothing is done, and it is logged which', async () => {
    const { marks } = both.held()
    const number = before.seal(at('call-1', 'number', 'callbacks'), '1')
    await putCallback(wrong, aCallback({ id: 'call-1', personId: 'p1_here', number }))
    const turn = { revision: 3, marks, newest: 2, known: 1, pass: null, last: null, v: 1 }
    await wrong.put('key-turns', { id: 'fields', ...turn })
    const all = await besidesRuns(wrong)
    await runWell(wrong, 'keys', 'turn')
    expect(await besidesRuns(wrong)).toEqual(all)
    await expect
      .poll(() => told())
      .toMatchObject([{ level: 'error', keyTurn: { turned: 0, changed: [1], droppable: [] } }])
  })
})

import { describe, expect, it } from 'vitest'
import { daysOf } from '#core/content/retention'
import type { Person } from '#core/domain/people/person'
import { addDays, DAY, dateOf, MINUTE } from '#core/domain/time'
import { appointments } from '../../../cloudfunctions/_store/appointments'
import { people } from '../../../cloudfunctions/_store/people'
import { aWorld } from '../../support/a-world'
import { aDay, anAppointment, aPerson } from '../../support/makers'
import { besidesRuns, runTimer } from '../../support/run-timer'

const world = aWorld()
const now = () => world.cloud.clock.now()
const run = async () => {
  const failure = await runTimer(world, 'privacy', 'retain')
  expect(failure).toBeNull()
}
const idsIn = async (collection: Parameters<typeof world.documents>[0]) =>
  (await world.documents(collection)).map(({ _id }) => _id)
const person = async (id: string) => {
  const found = (await world.documents('people')).find(({ _id }) => _id === id)
  if (!found) throw new Error(`nobody is ${id}`)
  return found as unknown as Person
}
const MINUTES_TEN = 10 * MINUTE

/** An appointment that was over so long ago, a little less or a little more. */
const over = (id: string, days: number, by: number, change: object = {}) => {
  const end = now() - days * DAY + by
  return anAppointment({ id, start: end - 3_000_000, end, status: 'attended', ...change })
}
const put = (change: Parameters<typeof aPerson>[0]) =>
  world.put('people', { ...people.document({ ...aPerson(change), openBefore: null, dueAt: null } as never) })

describe('what is due is ended, from both sides of its day:', () => {
  it.each(['filed-appointment', 'look', 'counsellor-day', 'room-day'])('%s', async (kind) => {
    const [old, young] = [now() - daysOf(kind) * DAY - DAY, now() - daysOf(kind) * DAY + DAY]
    const look = { staffId: 's', personId: 'p', what: ['phone'], purpose: 'call-back', v: 3 }
    const rows = {
      'filed-appointment': (id: string, at: number) =>
        world.put('appointments', { ...appointments.document(anAppointment({ id, start: at, end: at + 1 })) }),
      look: (id: string, at: number) => world.put('access-log', { ...look, id, at }),
      'counsellor-day': (id: string, at: number) =>
        world.put('counsellor-days', {
          ...aDay({ counsellorId: id, date: dateOf(at) }),
          id: `${id}_${dateOf(at)}`,
          v: 2,
        }),
      'room-day': (id: string, at: number) =>
        world.put('room-days', {
          id: `${id}_${dateOf(at)}`,
          roomId: id,
          date: dateOf(at),
          claims: [],
          revision: 1,
          v: 1,
        }),
    }[kind] as (id: string, at: number) => Promise<void>
    await rows('old', old)
    await rows('young', young)
    await run()
    const left = JSON.stringify(await besidesRuns(world))
    expect(left).not.toContain('"old')
    expect(left).toContain('"young')
  })

  it.each([
    ['appointment-number', 'phone'],
    ['appointment-words', 'intake'],
  ] as const)('%s, with the person and filed', async (kind, field) => {
    const sealed = { [field]: 'k1.sealed' }
    const [old, young] = [over('old', daysOf(kind), -1, sealed), over('young', daysOf(kind), MINUTES_TEN, sealed)]
    await put({ id: 'p', since: 1, appointments: [old, young] })
    for (const one of [old, young]) {
      await world.put('appointments', { ...appointments.document({ ...one, id: `filed-${one.id}` }) })
    }
    await run()
    // The longest of both is waited for where they lie filed: nobody reads them there.
    world.cloud.clock.set(now() + daysOf('appointment-words') * DAY)
    await run()
    const all = await world.appointments()
    expect(all.map((one) => [one.id, one[field]])).toEqual([
      ['filed-old', null],
      ['filed-young', null],
      ['old', null],
      ['young', null],
    ])
  })

  it('with the person on its very day, and not the minute before', async () => {
    const old = over('old', daysOf('appointment-number'), 0, { phone: 'k1.a' })
    const young = over('young', daysOf('appointment-number'), MINUTES_TEN, { phone: 'k1.b', intake: 'k1.c' })
    await put({ id: 'p', since: 1, appointments: [old, young] })
    await run()
    const left = (await person('p')).appointments
    expect(left.map(({ id, phone, intake }) => [id, phone, intake])).toEqual([
      ['old', null, null],
      ['young', 'k1.b', 'k1.c'],
    ])
  })

  it('a number somebody waits to be called at stays until nobody may call it any more', async () => {
    const waits = { phone: 'k1.a', cancelledAt: 1, wants: { kind: 'call-back', at: now() - 6 * DAY } }
    await put({ id: 'p', since: 1, appointments: [over('waiting', 20, 0, waits)] })
    await run()
    expect((await person('p')).appointments[0]?.phone).toBe('k1.a')
  })

  it('what somebody did and missed', async () => {
    const at = (kind: string, by: number) => now() - daysOf(kind) * DAY + by
    const attempt = (id: string, by: number) => ({ id, at: at('person-attempts', by), did: null })
    const miss = (appointmentId: string, by: number) => ({
      ...{ appointmentId, at: at('person-missed', by), by: 'client' as const },
    })
    await put({
      ...{ id: 'p', since: 1, uses: { on: addDays(dateOf(now()), -1), times: { 'a.b': 3 } } },
      attempts: [attempt('attempt-long-ago', -1), attempt('attempt-of-today', MINUTES_TEN)],
      missed: [miss('a', -1), miss('b', MINUTES_TEN)],
    })
    await run()
    const left = await person('p')
    expect(left.attempts.map(({ id }) => id)).toEqual(['attempt-of-today'])
    expect(left.missed.map(({ appointmentId }) => appointmentId)).toEqual(['b'])
    expect(left.uses).toBeNull()
  })

  it('what somebody without an account left of themselves, and then all of them', async () => {
    const guest = { name: 'k1.name', phone: 'k1.phone' }
    await put({ id: 'guest_old', since: 1, guest, appointments: [over('a', daysOf('guest-contact'), -1)] })
    await put({ id: 'guest_new', since: 1, guest, appointments: [over('b', daysOf('guest-contact'), MINUTES_TEN)] })
    await run()
    expect((await person('guest_old')).guest).toEqual({ name: null, phone: null })
    expect((await person('guest_new')).guest).toEqual(guest)
    world.cloud.clock.set(now() + daysOf('appointment') * DAY)
    await run()
    expect(await idsIn('people')).toEqual([])
  })
})

describe('a run', () => {
  it('at once again does nothing twice, and touches nobody of whom nothing is due', async () => {
    await put({ id: 'p-full', since: 1, appointments: [over('a', 1, 0, { phone: 'k1.a' })] })
    await put({ id: 'q-empty', since: 1 })
    await run()
    const before = await besidesRuns(world)
    await run()
    expect(await besidesRuns(world)).toEqual(before)
  })

  it('leaves the rest to the next where there is much, and goes on where the last one was cut short', async () => {
    const attempts = [{ id: 'attempt-long-ago', at: now() - 2 * DAY, did: null }]
    const rows = Array.from({ length: 130 }, (_, at) => ({
      ...people.document({
        ...aPerson({ id: `p${String(at).padStart(3, '0')}`, since: 1, attempts }),
        openBefore: null,
        dueAt: null,
      } as never),
    }))
    await world.add('people', rows)
    const due = async () =>
      (await world.documents('people')).filter((one) => (one.attempts as unknown[]).length > 0).length
    await run()
    expect(await due()).toBe(30)
    await run()
    expect(await due()).toBe(0)
    expect((await world.documents('sweeps')).map(({ _id, done }) => [_id, done])).toEqual([['people', true]])
  })

  it('of a document that cannot be read leaves that one, and does the others', async () => {
    const attempts = [{ id: 'attempt-long-ago', at: now() - 2 * DAY, did: null }]
    await world.put('people', { id: 'a-broken', v: 2, attempts: 'none' } as { id: string })
    await put({ id: 'b', since: 1, attempts })
    await run()
    expect((await person('b')).attempts).toEqual([])
    expect((await person('a-broken')).attempts).toBe('none')
  })
})

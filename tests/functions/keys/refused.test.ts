import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listMyAppointments } from '#core/contracts/appointments'
import { listMyCallbacks, takeCallback } from '#core/contracts/callbacks'
import { openSeat } from '#core/contracts/sessions'
import type { Person } from '#core/domain/people/person'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import { aCallback, putCallback } from '../../support/callbacks'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv, type World } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const unavailable = { ok: false, refusal: 'unavailable' }
const lines: Record<string, unknown>[] = []
const told = () => lines.flatMap(({ badSeal }) => (badSeal ? [badSeal] : []))
beforeEach(() => void lines.splice(0))
const row: unknown = expect.stringMatching(/^[0-9a-f]{16}$/)
const { seal } = secretsOf(functionEnv)

async function bookedByPhone(world: World, browser: Browser): Promise<string> {
  await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'] }))
  const { id } = await bookYunxi(browser, { mode: 'phone', phone: '13800138000' })
  return id
}

/** The person's document, with the sealed number of their appointment another one. */
async function withPhone(world: World, phone: string): Promise<Record<string, unknown>> {
  const [found] = (await world.documents('people')) as unknown as (Person & { _id: string })[]
  if (!found) throw new Error('nobody')
  const { _id: id, ...person } = found
  const appointments = person.appointments.map((one) => ({ ...one, phone }))
  await world.put('people', { ...person, id, appointments })
  return { ...person, appointments, _id: id }
}

describe('what was moved from elsewhere', () => {
  const world = aWorld({ log: (line) => lines.push(line) })
  let [counsellor, worker] = [] as unknown as [Browser, Browser]
  beforeAll(async () => {
    counsellor = await world.as('sample-counsellor')
    worker = await world.as('sample-care-worker')
  })

  it.each([
    ['another person', 'sample-resident', () => ({ collection: 'people', id: 'p1_other', field: 'phone' })],
    ['another field', 'sample-resident-2', (id: string) => ({ collection: 'people', id, field: 'name' })],
    [
      'another appointment of theirs',
      'sample-counsellor-2',
      (id: string) => ({ collection: 'people', id, field: 'phone of another' }),
    ],
    [
      'where it was bound to the person alone',
      'sample-counsellor-3',
      (id: string) => ({ collection: 'people', id, field: 'phone' }),
    ],
    ['another collection', 'sample-parent', (id: string) => ({ collection: 'callbacks', id, field: 'phone' })],
  ])('is refused where it came from %s, logged by no id, and left as it is', async (_, name, from) => {
    // Of one row it is said once in an instance's life: each is somebody else's.
    const resident = await world.as(name)
    const appointmentId = await bookedByPhone(world, resident)
    const stored = await withPhone(world, seal(from(world.personId(name)), '13900139000'))
    // An hour before, when the number may be read.
    world.cloud.clock.set(mondayAt(13))
    expect(await counsellor.call(openSeat, onMonday(appointmentId))).toEqual(unavailable)
    // A look was noted before it was known that nothing opens, and they were told of it.
    const inbox = [expect.objectContaining({ kind: 'looked', ref: appointmentId })]
    expect((await world.documents('people')).find(({ _id }) => _id === stored._id)).toEqual({ ...stored, inbox })
    await expect.poll(told).toContainEqual({ collection: 'people', row, field: 'phone', key: 1, why: 'does-not-open' })
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${stored._id}|${appointmentId}|13900139000|k1\\.`))
    // Nobody loses their place by it.
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toMatchObject([{ id: appointmentId }])
  })

  it('is no number that anybody is given to call', async () => {
    const number = seal({ collection: 'callbacks', id: 'call-2', field: 'number' }, '13900139000')
    await putCallback(world, aCallback({ id: 'call-1', personId: world.personId('sample-resident'), number }))
    world.cloud.clock.set(mondayAt(14))
    expect(await worker.call(takeCallback, { callbackId: 'call-1' })).toEqual(unavailable)
    expect((await world.documents('callbacks'))[0]).toMatchObject({ number })
    await expect.poll(told).toMatchObject([{ collection: 'callbacks', field: 'number', why: 'does-not-open' }])
  })
})

describe.each([
  [
    'another key under the same number',
    { ...functionEnv, XINLIN_FIELD_KEY: 'quite another key for tests, of no use' },
    'does-not-open',
  ],
  [
    'a further key, the one before taken away',
    { ...without(functionEnv), XINLIN_FIELD_KEY_2: 'quite another key for tests, of no use' },
    'no-key',
  ],
])('with %s', (_, env, why) => {
  const world = aWorld({ functionEnv: env, log: (line) => lines.push(line) })
  it('nothing is told of what was sealed before, nothing is changed, and it is logged', async () => {
    const resident = await world.as('sample-resident')
    await putCallback(world, aCallback({ id: 'call-1', personId: world.personId('sample-resident') }))
    const before = await world.everything()
    expect(await resident.call(listMyCallbacks, {})).toEqual(unavailable)
    expect(await world.everything()).toEqual(before)
    await expect.poll(told).toContainEqual({ collection: 'callbacks', row, field: 'number', key: 1, why })
  })
})

function without({ XINLIN_FIELD_KEY: _, ...rest }: typeof functionEnv) {
  return rest
}

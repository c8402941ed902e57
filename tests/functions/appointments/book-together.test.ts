import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addOther,
  bookAppointment,
  bookTogether,
  cancelAppointment,
  holdPlace,
  listMyAppointments,
} from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  other = await world.as('sample-resident-2')
})

let heldId: string
let children: readonly string[]
beforeEach(async () => {
  const add = async (name: string) => valueOf(await parent.call(addOther, { kind: 'child', name })).other.id
  children = [await add('小禾'), await add('小麦')]
  const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' as const }
  const held = await parent.call(holdPlace, { place, topic: 'stress', forOther: children[0] as string })
  heldId = valueOf(held).appointment.id
})

type Wish = InputOf<typeof bookTogether>
const both = (change: Partial<Wish> = {}, by = parent) =>
  by.call(bookTogether, {
    ...{ heldId, second: { start: mondayAt(14, 30), forOther: children[1] as string } },
    ...{ mode: 'room', consentVersion: 2, ...change },
  })

async function refused(ask: () => ReturnType<typeof both>) {
  const before = await world.everything()
  const answer = await ask()
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('two one after the other are refused, neither is booked, and the hold stays,', () => {
  it('not-signed-in to nobody', async () => {
    const input = { heldId, second: { start: mondayAt(14, 30) }, mode: 'room', consentVersion: 2 } as const
    expect(await world.callAsNobody(bookTogether, input)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['consent-outdated', 'they agreed to older words', { consentVersion: 1 }],
    ['slot-gone', 'no place starts then', { second: { start: mondayAt(14, 31) } }],
    ['slot-gone', 'the second one is on another day', { second: { start: mondayAt(24 + 13, 30) } }],
    ['overlapping', 'both are at the same time', { second: { start: mondayAt(13, 30) } }],
    ['other-unknown', 'the second one is on no list of theirs', { second: { start: mondayAt(14, 30), forOther: 'x' } }],
    ['phone-missing', 'it is by telephone and no number is given', { mode: 'phone' }],
    ['intake-unknown', 'an answer is to no question', { intake: [{ questionId: 'none', answer: 'a' }] }],
  ] as const)('%s when %s', async (refusal, _, change) => {
    expect(await refused(() => both(change as unknown as Partial<Wish>))).toBe(refusal)
  })

  it('slot-taken when somebody has the second place, and the first may be booked alone', async () => {
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    expect(await refused(() => both())).toBe('slot-taken')
    valueOf(await parent.call(bookAppointment, { heldId, mode: 'room', consentVersion: 2 }))
  })

  it('hold-over to anybody else, and once it is over and somebody has the first', async () => {
    expect(await refused(() => both({ second: { start: mondayAt(14, 30) } }, other))).toBe('hold-over')
    world.cloud.clock.set(world.cloud.clock.now() + 11 * MINUTE)
    valueOf(await other.call(bookAppointment, aWish()))
    expect(await refused(() => both())).toBe('hold-over')
  })
})

describe('two one after the other', () => {
  it('are both booked, each for their own, told once more when asked again', async () => {
    const answer = await both()
    const { first: firstId, second: secondId } = valueOf(answer)
    const { appointments } = valueOf(await parent.call(listMyAppointments, {}))
    const [second, first] = appointments
    const shared = { counsellorId: 'c-yunxi', topic: 'stress', status: 'confirmed' }
    expect(first).toMatchObject({ ...shared, id: heldId, start: mondayAt(13, 30), forOther: children[0] })
    expect(second).toMatchObject({ ...shared, start: mondayAt(14, 30), forOther: children[1] })
    expect([first?.id, second?.id]).toEqual([firstId, secondId])
    expect(second?.code).not.toBe(first?.code)
    expect(await both()).toEqual(answer)
    expect(valueOf(await parent.call(listMyAppointments, {})).appointments).toHaveLength(2)
  })

  it('are called off one by one', async () => {
    const { first } = valueOf(await both())
    valueOf(await parent.call(cancelAppointment, { appointmentId: first }))
    const { appointments } = valueOf(await parent.call(listMyAppointments, {}))
    expect(appointments.map(({ status }) => status).sort()).toEqual(['cancelled-by-client', 'confirmed'])
  })

  it('of two families who hold one each, neither has both, and each keeps theirs', async () => {
    const place = { counsellorId: 'c-yunxi', start: mondayAt(14, 30), mode: 'room' as const }
    const theirs = valueOf(await other.call(holdPlace, { place })).appointment.id
    const asked = await Promise.all([both(), both({ heldId: theirs, second: { start: mondayAt(13, 30) } }, other)])
    expect(asked.map((one) => one.ok)).toEqual([false, false])
    valueOf(await other.call(bookAppointment, { heldId: theirs, mode: 'room', consentVersion: 2 }))
    valueOf(await parent.call(bookAppointment, { heldId, mode: 'room', consentVersion: 2 }))
  })
})

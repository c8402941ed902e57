import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { addOther, copyMyAppointments } from '#core/contracts/appointments'
import { askCallback, copyMyCallbacks } from '#core/contracts/callbacks'
import { decideMove, listMoves } from '#core/contracts/records'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCallbackWish } from '../../support/callbacks'
import { mondayAt } from '../../support/makers'
import { aMove, anApprovedMove, carryOn, carryOnce, found, lost, moveOf } from '../../support/moves'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let old: Browser
let now: Browser
let keeper: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
  keeper = await world.as('sample-file-keeper')
})
const no = (refusal: string) => ({ ok: false, refusal })
const wait = (ms: number) => world.cloud.clock.set(world.cloud.clock.now() + ms)
const elder = { kind: 'elder', name: '外婆' } as const

async function spoil(
  collection: 'counsellor-days' | 'people' | 'record-moves',
  isIt: (text: string) => boolean,
  change: object,
) {
  const there = (await world.documents(collection)).find((one) => isIt(JSON.stringify(one)))
  if (!there) throw new Error('nothing to spoil')
  const { _id, ...rest } = there
  await world.put(collection, { ...rest, ...change, id: String(_id) } as { id: string })
}

/** It has begun; then the new account cannot be read, so that nothing can be put there. */
async function aMoveThatSticks() {
  const { id } = await anApprovedMove(world)
  valueOf(await old.call(askCallback, aCallbackWish()))
  wait(72 * HOUR)
  const [toId, at] = [world.personId(found), world.cloud.clock.now()]
  await spoil('record-moves', (text) => text.includes(`"_id":"${id}"`), { begunAt: at, workedAt: at, due: at })
  for (const personId of [world.personId(lost), toId])
    await spoil('people', (text) => text.includes(`"_id":"${personId}"`), { moving: at })
  return { id, heal: () => spoil('people', (text) => text.includes(`"_id":"${toId}"`), { missed: [] }) }
}
const breakNew = () =>
  spoil('people', (text) => text.includes(`"_id":"${world.personId(found)}"`), { missed: 'broken' })

describe('a move of which something cannot be read', () => {
  it('moves an appointment whose day cannot be read, and names the new account in the day as it lies', async () => {
    await anApprovedMove(world)
    valueOf(await old.call(askCallback, aCallbackWish()))
    wait(72 * HOUR)
    await spoil('counsellor-days', (text) => text.includes(world.personId(lost)), { revision: 'broken' })
    for (let run = 0; run < 8; run += 1) {
      await carryOn(world)
      wait(1.5 * MINUTE)
    }
    expect(await moveOf(now)).toMatchObject({ state: 'moved' })
    expect(valueOf(await now.call(copyMyAppointments, {})).appointments).toHaveLength(1)
    expect(valueOf(await now.call(copyMyCallbacks, {})).requests).toHaveLength(1)
    const days = JSON.stringify(await world.documents('counsellor-days'))
    expect(days).not.toContain(world.personId(lost))
    expect(days).toContain(world.personId(found))
  })

  it('lets both accounts go after seven days and not before, with what each has, and names what stayed', async () => {
    const { heal } = await aMoveThatSticks()
    await breakNew()
    expect(await carryOnce(world)).toMatch(/unavailable/)
    wait(7 * DAY - HOUR)
    expect(await carryOnce(world)).toMatch(/unavailable/)
    expect(await old.call(addOther, elder)).toEqual(no('being-moved'))
    wait(2 * HOUR)
    await carryOnce(world)
    await heal()
    expect(await moveOf(now)).toMatchObject({ state: 'partly', left: ['appointments', 'callbacks'] })
    for (const browser of [old, now]) expect(await browser.call(addOther, elder)).toMatchObject({ ok: true })
    expect(valueOf(await old.call(copyMyAppointments, {})).appointments).toHaveLength(1)
    expect(valueOf(await old.call(copyMyCallbacks, {})).requests).toHaveLength(1)
    expect(valueOf(await old.call(listInbox, {})).entries.map(({ kind }) => kind)).toContain('move-answered')
  })

  it('is ended by the keeper once nothing moved for an hour, and not before', async () => {
    const { id, heal } = await aMoveThatSticks()
    const halt = { moveId: id, as: 'halted', words: '搬不动，先停下' } as const
    await breakNew()
    await carryOnce(world)
    expect(await keeper.call(decideMove, halt)).toEqual(no('move-begun'))
    wait(HOUR)
    expect(valueOf(await keeper.call(listMoves, {})).kept).toMatchObject([{ state: 'moving', stuck: true }])
    expect(await keeper.call(decideMove, { ...halt, words: '' })).toEqual(no('said-missing'))
    expect(await keeper.call(decideMove, { ...halt, as: 'approved' })).toEqual(no('move-begun'))
    valueOf(await keeper.call(decideMove, halt))
    await carryOn(world)
    await heal()
    expect(await moveOf(old)).toMatchObject({ state: 'partly' })
    expect(valueOf(await keeper.call(listMoves, {})).kept).toEqual([])
    for (const browser of [old, now]) expect(await browser.call(addOther, elder)).toMatchObject({ ok: true })
  })

  it('keeps no other from being carried out, be they five', async () => {
    await anApprovedMove(world)
    const decided = { by: 'k', at: mondayAt(5), as: 'approved', words: null } as const
    for (let n = 0; n < 5; n += 1) {
      const toId = `p1_bad${n}`
      await world.put('people', { id: toId, v: 99 } as { id: string })
      const due = { waitsUntil: mondayAt(7), due: mondayAt(7), decided }
      await world.put('record-moves', aMove({ id: `bad-${n}`, toId, ...due }, toId))
    }
    wait(72 * HOUR)
    expect(await carryOnce(world)).toMatch(/unavailable/)
    expect(await moveOf(now)).toMatchObject({ state: 'waiting' })
    expect(await carryOnce(world)).toBeNull()
    expect(await moveOf(now)).toMatchObject({ state: 'moving' })
    wait(14 * DAY)
    expect(await carryOnce(world)).toMatch(/unavailable/)
    expect(await carryOnce(world)).toMatch(/unavailable/)
    const states = (await world.documents('record-moves')).filter(({ _id }) => String(_id).startsWith('bad-'))
    expect(states.map((one) => (one.ended as { as?: string } | null)?.as)).toEqual(Array(5).fill('unfit'))
  })
})

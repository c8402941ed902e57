import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { bookAppointment } from '#core/contracts/appointments'
import { askMove, stopMove } from '#core/contracts/privacy'
import { decideMove, requestMove } from '#core/contracts/records'
import { withdrawWaiting } from '#core/contracts/waitlist'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, monday, mondayAt } from '../../support/makers'
import { aMove, aMoveWish, anApprovedMove, aRequestedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { aReason, aTelephoned } from '../../support/records'
import { valueOf } from '../../support/value-of'
import { joined } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld()
let old: Browser
let now: Browser
let worker: Browser
let worker2: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
  worker = await world.as('sample-care-worker')
  worker2 = await world.as('sample-care-worker-2')
})
const no = (refusal: string) => ({ ok: false, refusal })
const wait = (ms: number) => world.cloud.clock.set(world.cloud.clock.now() + ms)

describe('two moves that meet in one account', () => {
  const codes = async (third: Browser) => {
    const before = await aTelephoned(world, lost)
    const own = valueOf(await third.call(bookAppointment, aWish({ start: mondayAt(14, 30) }))).appointment
    const toOld = valueOf(await old.call(askMove, {})).code
    const toNow = valueOf(await now.call(askMove, {})).code
    const rest = { proof: 'known-here', note: aReason } as const
    return {
      on: { ...rest, moveCode: toNow, date: before.date, code: before.code },
      into: { ...rest, moveCode: toOld, date: monday, code: own.code },
    }
  }

  it('are refused, whichever was asked for first', async () => {
    const third = await world.as('sample-parent')
    const one = await codes(third)
    valueOf(await worker.call(requestMove, one.on))
    expect(await worker.call(requestMove, one.into)).toEqual(no('move-under-way'))
    await world.reset()
    const other = await codes(third)
    valueOf(await worker.call(requestMove, other.into))
    expect(await worker.call(requestMove, other.on)).toEqual(no('move-under-way'))
  })

  it('are one where they are asked for at the same moment', async () => {
    const both = await codes(await world.as('sample-parent'))
    const answers = await Promise.all([worker.call(requestMove, both.on), worker2.call(requestMove, both.into)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual(no('move-under-way'))
  })

  it('wait for each other where they both stand there', async () => {
    await anApprovedMove(world)
    const toId = world.personId(lost)
    await world.put('record-moves', aMove({ id: 'another', toId }, world.personId('sample-parent')))
    wait(72 * HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'waiting', hindered: 'other-move' })
    await world.put('record-moves', aMove({ id: 'another', toId, ended: { at: 1, as: 'declined' } }))
    wait(HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'moving' })
  })
})

describe('an account that somebody works by', () => {
  it.each([
    ['the old one', lost],
    ['the new one', found],
  ])('waits, and goes on once the post is gone: %s', async (_, whose) => {
    await anApprovedMove(world)
    const id = world.personId(whose)
    await world.put('staff', { id, grants: [{ role: 'editor', nodeId: 'n-qinghe' }], v: 2 } as { id: string })
    wait(72 * HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'waiting', hindered: 'works-here' })
    await world.put('staff', { id, grants: [], v: 2 } as { id: string })
    wait(HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'moving' })
  })
})

describe('a stop by the old account', () => {
  it('holds for thirty days and not a moment longer, for whatever account asks', async () => {
    const { id } = await aRequestedMove(world)
    valueOf(await old.call(stopMove, { moveId: id }))
    const at = world.cloud.clock.now()
    const wish = await aMoveWish(world)
    expect(await worker.call(requestMove, wish)).toEqual(no('move-stopped'))
    world.cloud.clock.set(at + 30 * DAY - MINUTE)
    const again = async () => ({ ...wish, moveCode: valueOf(await now.call(askMove, {})).code })
    expect(await worker.call(requestMove, await again())).toEqual(no('move-stopped'))
    world.cloud.clock.set(at + 30 * DAY + MINUTE)
    expect(await worker.call(requestMove, await again())).toMatchObject({ ok: true })
  })

  it('is another thing than what the new account takes back, and what the keeper says', async () => {
    const { id } = await aRequestedMove(world)
    valueOf(await now.call(stopMove, { moveId: id }))
    const again = await aRequestedMove(world)
    const keeper = await world.as('sample-file-keeper')
    valueOf(await keeper.call(decideMove, { moveId: again.id, as: 'declined', words: '没有人认得他' }))
    expect(await aRequestedMove(world)).toMatchObject({ state: 'asked' })
  })
})

describe('what somebody may have at once', () => {
  const two = async (browser: Browser) => [
    await joined(browser, { until: '2026-12-20' }),
    await joined(browser, { until: '2026-12-20', counsellorId: 'c-yunxi' }),
  ]

  it('is counted together on the waiting list, at the asking and at the beginning', async () => {
    await two(old)
    const [first, second] = await two(now)
    const wish = await aMoveWish(world)
    expect(await worker.call(requestMove, wish)).toEqual(no('accounts-unfit'))
    valueOf(await now.call(withdrawWaiting, { entryId: first?.id ?? '' }))
    expect(await worker.call(requestMove, wish)).toEqual(no('accounts-unfit'))
    valueOf(await now.call(withdrawWaiting, { entryId: second?.id ?? '' }))
    expect(await worker.call(requestMove, wish)).toMatchObject({ ok: true })
    await world.reset()
    await anApprovedMove(world)
    await two(old)
    const one = await joined(now, { until: '2026-12-20' })
    wait(72 * HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'waiting', hindered: 'waiting-enough' })
    valueOf(await now.call(withdrawWaiting, { entryId: one.id }))
    wait(HOUR)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'moving' })
  })
})

describe('the post of who asks', () => {
  it('is over the site of the appointment, and not over another of the same keeper', async () => {
    const wish = await aMoveWish(world)
    const staff = { ...sampleWork, id: world.personId('sample-care-worker'), v: 2 }
    await world.put('staff', { ...staff, grants: [{ role: 'care-worker', nodeId: 'n-nantang' }] })
    expect(await worker.call(requestMove, wish)).toEqual(no('record-unknown'))
    await world.put('staff', { ...staff, grants: [{ role: 'care-worker', nodeId: 'n-chenguang' }] })
    expect(await worker.call(requestMove, wish)).toMatchObject({ ok: true })
  })
})

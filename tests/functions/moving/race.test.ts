import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, copyMyAppointments } from '#core/contracts/appointments'
import { deleteEverything, readKept, stopMove } from '#core/contracts/privacy'
import { decideMove, requestMove } from '#core/contracts/records'
import { cancelFor } from '#core/contracts/sessions'
import { dateOf, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish } from '../../support/makers'
import { aMoveWish, anApprovedMove, aRequestedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { shuffled } from '../../support/race-street'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import { type Browser, freePlaces } from '../../support/world'

const world = aWorld({ latencyMs: 3, maxInstances: 8 })
const rounds = whole ? 20 : 2
let old: Browser
let now: Browser
let keeper: Browser
let worker: Browser
let yunxi: Browser
let anhe: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
  keeper = await world.as('sample-file-keeper')
  worker = await world.as('sample-care-worker')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
})

interface Said {
  readonly ok: boolean
  readonly refusal?: string
}

async function untilNotBusy(ask: () => Promise<Said>): Promise<string> {
  for (;;) {
    const said = await ask()
    if (said.ok) return 'yes'
    if (said.refusal !== 'busy') return said.refusal ?? ''
  }
}

/** All at once, in any order; what each was told, in theirs. */
async function atOnce(...asks: (() => Promise<Said>)[]): Promise<string[]> {
  const said: string[] = []
  const each = asks.map((ask, which) => async () => {
    said[which] = await untilNotBusy(ask)
  })
  await Promise.all(shuffled(each).map((one) => one()))
  return said
}

const runs = async () => {
  await carryOn(world)
  return { ok: true }
}
async function finished() {
  for (let run = 0; run < 8; run += 1) {
    await carryOn(world)
    await runWell(world, 'privacy', 'carryOut')
    world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
  }
}
const bookedBy = async (browser: Browser) => valueOf(await browser.call(copyMyAppointments, {})).appointments.length
const later = (ms: number) => world.cloud.clock.set(world.cloud.clock.now() + ms)

describe('at the same moment', () => {
  it('two words of keepers are one', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      const { id: moveId } = await aRequestedMove(world)
      const said = await atOnce(
        () => keeper.call(decideMove, { moveId, as: 'approved', words: '' }),
        () => keeper.call(decideMove, { moveId, as: 'declined', words: '没有人认得' }),
      )
      expect([...said].sort()).toEqual(['move-decided', 'yes'])
      expect((await moveOf(now))?.state).toBe(said[0] === 'yes' ? 'waiting' : 'declined')
    }
  })

  it('two requests for one record are one', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      const wish = await aMoveWish(world)
      const said = await atOnce(
        () => worker.call(requestMove, wish),
        () => yunxi.call(requestMove, wish),
      )
      expect([...said].sort()).toEqual(['move-code-unknown', 'yes'])
      expect(await world.documents('record-moves')).toHaveLength(1)
    }
  })

  it('a stop and a yes end in a stop', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      const { id: moveId } = await aRequestedMove(world)
      const [stopped, approved] = await atOnce(
        () => old.call(stopMove, { moveId }),
        () => keeper.call(decideMove, { moveId, as: 'approved', words: '' }),
      )
      expect(stopped).toBe('yes')
      expect(['yes', 'move-decided']).toContain(approved)
      expect((await moveOf(now))?.state).toBe('stopped')
      later(80 * HOUR)
      await finished()
      expect(await bookedBy(old)).toBe(1)
      expect(await bookedBy(now)).toBe(0)
    }
  })

  it('a stop, or a deletion, and the job are one or the other', async () => {
    for (let round = 0; round < rounds * 2; round += 1) {
      await world.reset()
      const { id: moveId } = await anApprovedMove(world)
      later(72 * HOUR)
      const deletes = round % 2 === 1
      const [said] = await atOnce(
        () => (deletes ? old.call(deleteEverything, { cancelsComing: true }) : old.call(stopMove, { moveId })),
        runs,
        runs,
      )
      await finished()
      const state = (await moveOf(now))?.state
      if (said === 'yes') expect(state).toBe(deletes ? 'deleted' : 'stopped')
      else expect([said, state]).toEqual(['being-moved', 'moved'])
      expect(await bookedBy(now)).toBe(said === 'yes' ? 0 : 1)
      expect(await bookedBy(old)).toBe(said === 'yes' && !deletes ? 1 : 0)
    }
  })

  it('bookings, a cancellation by staff and the job leave each appointment in one place, as its counsellor’s day says', async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      await anApprovedMove(world)
      const places = await freePlaces(old, 'c-anhe', world.cloud.clock.now())
      const [first = 0, second = 0] = places.filter((start) => start > world.cloud.clock.now() + 96 * HOUR)
      const own = valueOf(await old.call(bookAppointment, aWish({ counsellorId: 'c-anhe', start: first }))).appointment
      later(72 * HOUR)
      const wish = aWish({ counsellorId: 'c-anhe', start: second })
      const [, , cancelled] = await atOnce(
        () => old.call(bookAppointment, wish),
        () => now.call(bookAppointment, wish),
        () => anhe.call(cancelFor, { date: dateOf(first), appointmentId: own.id }),
        runs,
        runs,
      )
      await finished()
      expect(cancelled).toBe('yes')
      expect((await moveOf(now))?.state).toBe('moved')
      const people = (await world.documents('people')) as {
        _id: string
        appointments?: { id: string; personId: string }[]
      }[]
      const all = people.flatMap(({ _id, appointments = [] }) => appointments.map((one) => ({ ...one, in: _id })))
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      for (const one of all) expect(one.personId).toBe(one.in)
      const there = all.find(({ id }) => id === own.id)
      expect(there).toMatchObject({ in: world.personId(found), status: 'cancelled-by-staff' })
      const told = valueOf(await now.call(listInbox, {})).entries.filter(({ kind }) => kind === 'cancelled')
      expect(told).toMatchObject([{ ref: own.id }])
      const days = JSON.stringify(await world.documents('counsellor-days'))
      expect(days).not.toContain(world.personId(lost))
      expect(valueOf(await old.call(readKept, {})).kept.find(({ kind }) => kind === 'appointment')?.count).toBe(0)
    }
  })
})

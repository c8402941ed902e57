import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, listMyAppointments, releasePlace } from '#core/contracts/appointments'
import { answerShiftAsk, askForShift, withdrawShiftAsk } from '#core/contracts/duty'
import { deleteEverything, stopMove } from '#core/contracts/privacy'
import { readWaiting, resumeWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aRota, aShift, putRota, site } from '../../support/duty/rotas'
import { aWish, monday, mondayAt } from '../../support/makers'
import { anApprovedMove, aRequestedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { handOut, joined } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld()
let first: Browser
let second: Browser
beforeAll(async () => {
  first = await world.as('sample-resident')
  second = await world.as('sample-resident-2')
})

/** On the front page, and on top of the inbox: one must never say what the other does not. */
async function waits(browser: Browser) {
  const { toAnswer } = valueOf(await browser.call(listMyAppointments, {}))
  const { entries } = valueOf(await browser.call(listInbox, {}))
  const open = entries.filter(({ open }) => open).map(({ kind, ref }) => `${kind} ${ref}`)
  expect(open.sort()).toEqual(toAnswer.map(({ kind, ref }) => `${kind} ${ref}`).sort())
  return toAnswer
}
const offerOf = async (browser: Browser) =>
  valueOf(await browser.call(readWaiting, {})).entries.flatMap(({ offered }) => offered ?? [])[0]

async function anOffer(browser: Browser, until?: string) {
  const { id } = await joined(browser, until ? { until } : {})
  await handOut(world)
  const offered = await offerOf(browser)
  if (!offered) throw new Error('nothing was offered')
  return { id, offered }
}

describe('a place that is kept for somebody', () => {
  it('waits for their word until they said yes, and is told to nobody else', async () => {
    expect(await waits(first)).toEqual([])
    const { id, offered } = await anOffer(first)
    expect(await waits(first)).toEqual([{ kind: 'place-offered', ref: id, until: offered.expires }])
    expect(await waits(second)).toEqual([])
    valueOf(await first.call(bookAppointment, { heldId: offered.appointmentId, mode: 'room', consentVersion: 2 }))
    expect(await waits(first)).toEqual([])
  })

  it('waits no more once they said no, and none where they wait no longer', async () => {
    const { offered } = await anOffer(first)
    valueOf(await first.call(releasePlace, { heldId: offered.appointmentId }))
    expect(await waits(first)).toEqual([])
    const other = await anOffer(second)
    valueOf(await second.call(withdrawWaiting, { entryId: other.id }))
    expect(await waits(second)).toEqual([])
  })

  it('waits to the last minute and not beyond, before any job has looked', async () => {
    const { id, offered } = await anOffer(first)
    world.cloud.clock.set(offered.expires - MINUTE)
    expect(await waits(first)).toMatchObject([{ ref: id }])
    world.cloud.clock.set(offered.expires)
    expect(await waits(first)).toEqual([])
  })
})

describe('a waiting that rests after three places without a word', () => {
  async function resting() {
    const { id } = await joined(first, { until: '2026-12-20' })
    for (let times = 0; times < 3; times += 1) {
      await handOut(world)
      world.cloud.clock.set(((await offerOf(first))?.expires ?? 0) + 1)
    }
    await handOut(world)
    return id
  }

  it('waits for their word until they go on', async () => {
    const id = await resting()
    expect(await waits(first)).toEqual([{ kind: 'waiting-paused', ref: id, until: null }])
    valueOf(await first.call(resumeWaiting, { entryId: id }))
    expect(await waits(first)).toEqual([])
  })

  it('waits no more once they wait no longer, or its last day is over', async () => {
    const id = await resting()
    valueOf(await first.call(withdrawWaiting, { entryId: id }))
    expect(await waits(first)).toEqual([])
  })

  it('waits no more after its last day, before any job has looked', async () => {
    const id = await resting()
    world.cloud.clock.set(mondayAt(0) + 28 * DAY - MINUTE)
    expect(await waits(first)).toMatchObject([{ ref: id }])
    world.cloud.clock.set(mondayAt(0) + 28 * DAY)
    expect(await waits(first)).toEqual([])
  })
})

describe('a record that is to go to another account', () => {
  it('waits for a word of the old account alone, until it is stopped', async () => {
    const [old, now] = [await world.as(lost), await world.as(found)]
    await aRequestedMove(world)
    const moveId = (await moveOf(old))?.id ?? ''
    expect(await waits(old)).toEqual([{ kind: 'move-asked', ref: moveId, until: null }])
    expect(await waits(now)).toEqual([])
    valueOf(await old.call(stopMove, { moveId }))
    expect(await waits(old)).toEqual([])
  })

  it('is left out where its row cannot be read, and all else of the front page is there', async () => {
    const old = await world.as(lost)
    await aRequestedMove(world)
    const [{ _id = '', ...row } = {}] = await world.documents('record-moves')
    await world.put('record-moves', { ...row, id: String(_id), asked: 'what' } as { id: string })
    expect(await waits(old)).toEqual([])
    const { appointments, emptiedAt } = valueOf(await old.call(listMyAppointments, {}))
    expect([appointments.length > 0, emptiedAt]).toEqual([true, undefined])
  })

  it('leaves the old account with word that it was emptied, and the new one with none', async () => {
    const [old, now] = [await world.as(lost), await world.as(found)]
    await anApprovedMove(world)
    const { waitsUntil } = ((await world.documents('record-moves'))[0] ?? {}) as { readonly waitsUntil: number }
    world.cloud.clock.set(waitsUntil + MINUTE)
    for (let times = 0; times < 4; times += 1) {
      world.cloud.clock.set(world.cloud.clock.now() + 11 * MINUTE)
      await carryOn(world)
    }
    expect(valueOf(await now.call(listMyAppointments, {})).emptiedAt).toBeUndefined()
    const { appointments, emptiedAt } = valueOf(await old.call(listMyAppointments, {}))
    expect(appointments).toEqual([])
    expect(emptiedAt).toBeGreaterThan(waitsUntil)
    expect(await waits(old)).toEqual([])
  })

  it('says until when, once the keeper said yes', async () => {
    const old = await world.as(lost)
    await anApprovedMove(world)
    const move = await moveOf(old)
    const [waiting] = await waits(old)
    expect(waiting).toMatchObject({ kind: 'move-asked', ref: move?.id })
    expect(waiting?.until).toBeGreaterThan(world.cloud.clock.now())
  })
})

describe('a shift a colleague asks somebody to take', () => {
  const ref = `${site}_${monday}`
  async function asked(to: string | null = null) {
    const [yunxi, anhe] = [await world.as('sample-counsellor'), await world.as('sample-counsellor-4')]
    await putRota(world, aRota([aShift({ id: 'own', staffId: world.personId('sample-counsellor') })]))
    const wish = { siteId: site, monday, shiftId: 'own', to, inReturn: null }
    const askId = valueOf(await yunxi.call(askForShift, wish)).ask.id
    return { yunxi, anhe, askId, which: { siteId: site, monday, askId } }
  }

  it('waits for theirs until they said something, and not for a word of who asked', async () => {
    const { yunxi, anhe, which } = await asked()
    expect(await waits(anhe)).toEqual([{ kind: 'shift-asked', ref, until: null }])
    expect(await waits(yunxi)).toEqual([])
    valueOf(await anhe.call(answerShiftAsk, { ...which, takes: false }))
    expect(await waits(anhe)).toEqual([])
  })

  it('waits no more for whoever lost the post since', async () => {
    const { anhe } = await asked()
    expect(await waits(anhe)).toHaveLength(1)
    const id = world.personId('sample-counsellor-4')
    const { _id, ...record } = (await world.documents('staff')).find((one) => one._id === id) ?? {}
    for (const grants of [[], [{ role: 'care-worker', nodeId: 'n-liuan' }]]) {
      await world.put('staff', { ...record, id, grants } as { id: string })
      expect(await waits(anhe)).toEqual([])
    }
  })

  it('waits no more once somebody took it, who asked keeps it after all, or it began', async () => {
    const one = await asked(world.personId('sample-counsellor-4'))
    valueOf(await one.yunxi.call(withdrawShiftAsk, one.which))
    expect(await waits(one.anhe)).toEqual([])
    const { anhe } = await asked(world.personId('sample-counsellor-4'))
    expect(await waits(anhe)).toHaveLength(1)
    world.cloud.clock.set(mondayAt(13) + DAY)
    expect(await waits(anhe)).toEqual([])
  })
})

describe('an account that had everything deleted', () => {
  it('says since when, for a phone that keeps some of it', async () => {
    expect(valueOf(await first.call(listMyAppointments, {})).emptiedAt).toBeUndefined()
    valueOf(await first.call(bookAppointment, aWish()))
    const at = world.cloud.clock.now()
    valueOf(await first.call(deleteEverything, { cancelsComing: true }))
    expect(valueOf(await first.call(listMyAppointments, {})).emptiedAt).toBeGreaterThanOrEqual(at)
    await runWell(world, 'privacy', 'carryOut')
    expect(valueOf(await first.call(listMyAppointments, {})).emptiedAt).toBeGreaterThanOrEqual(at)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox, listLooks } from '#core/contracts/account'
import { addOther, bookAppointment, copyMyAppointments, listMyAppointments } from '#core/contracts/appointments'
import { copyMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { askCallback, copyMyCallbacks } from '#core/contracts/callbacks'
import { keepResult, listChildren, saveChild } from '#core/contracts/children'
import { listMyContributions, sendContribution } from '#core/contracts/contributions'
import { deleteEverything, readKept, stopMove } from '#core/contracts/privacy'
import { decideMove } from '#core/contracts/records'
import { openSeat } from '#core/contracts/sessions'
import { readWaiting } from '#core/contracts/waitlist'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import { aWorld } from '../../support/a-world'
import { aCallbackWish } from '../../support/callbacks'
import { aToddlerSheet, aToddlerWish } from '../../support/children'
import { aSent } from '../../support/contributions'
import { anAppointment, aWish, monday, phq9Answers } from '../../support/makers'
import { anApprovedMove, aRequestedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { plantOpenings } from '../../support/records'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { joined } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld()
let old: Browser
let now: Browser
let keeper: Browser
let yunxi: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
  keeper = await world.as('sample-file-keeper')
  yunxi = await world.as('sample-counsellor')
})
const no = (refusal: string) => ({ ok: false, refusal })
const wait = (ms: number) => world.cloud.clock.set(world.cloud.clock.now() + ms)

async function runsUntilDone(most = 12) {
  for (let run = 0; run < most; run += 1) {
    await carryOn(world)
    wait(1.5 * MINUTE)
  }
}

/** Everything of somebody’s, as they read it themselves. */
async function allOf(browser: Browser) {
  const answers = {
    appointments: valueOf(await browser.call(copyMyAppointments, {})),
    results: valueOf(await browser.call(copyMyAssessments, {})),
    callbacks: valueOf(await browser.call(copyMyCallbacks, {})),
    contributions: valueOf(await browser.call(listMyContributions, {})),
    children: valueOf(await browser.call(listChildren, {})),
    waiting: valueOf(await browser.call(readWaiting, {})),
    looks: valueOf(await browser.call(listLooks, {})),
    agreed: valueOf(await browser.call(readKept, {})).agreed,
    counts: valueOf(await browser.call(readKept, {})).kept.filter(
      ({ kind }) => kind !== 'inbox' && kind !== 'message-leave',
    ),
  }
  return answers
}

/** One of each kind that is kept, with words in it that only its owner reads. */
async function aWholeRecord() {
  const personId = world.personId(lost)
  const { id } = await anApprovedMove(world)
  const completedAt = world.cloud.clock.now()
  valueOf(await old.call(addOther, { kind: 'elder', name: '住在六楼的外婆' }))
  const sheet = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1), consentVersion: 1, completedAt }
  valueOf(await old.call(submitAssessment, sheet))
  valueOf(await old.call(askCallback, aCallbackWish()))
  valueOf(await old.call(sendContribution, aSent()))
  await joined(old, { until: '2026-12-20' })
  const { childId } = valueOf(await old.call(saveChild, aToddlerWish()))
  valueOf(await old.call(keepResult, aToddlerSheet(childId, completedAt)))
  const filed = anAppointment({
    id: 'filed-one',
    personId,
    start: completedAt - 9 * DAY,
    end: completedAt - 9 * DAY + HOUR,
  })
  await world.put('appointments', appointmentRows.document({ ...filed, intake: null, phone: null, status: 'attended' }))
  const [own] = valueOf(await old.call(listMyAppointments, {})).appointments
  await plantOpenings(world, { personId, appointmentId: own?.id ?? '', start: own?.start ?? 0 })
  return { moveId: id, appointmentId: own?.id ?? '', childId }
}

describe('carrying a move out', () => {
  it('begins after 72 hours and not a moment before', async () => {
    await anApprovedMove(world)
    const { until } = (await moveOf(now)) ?? {}
    world.cloud.clock.set((until ?? 0) - MINUTE)
    await carryOn(world)
    expect(await moveOf(old)).toMatchObject({ state: 'waiting' })
    world.cloud.clock.set(until ?? 0)
    await carryOn(world)
    expect(await moveOf(old)).toMatchObject({ state: 'moving' })
  })

  it('has all of it on the new account to the last word, sealed anew, and nothing on the old one but that it went', async () => {
    const { moveId, appointmentId } = await aWholeRecord()
    const before = await allOf(old)
    expect(before.appointments.appointments).toHaveLength(2)
    expect(JSON.stringify(before)).toMatch(/藏好的话/)
    wait(72 * HOUR)
    await runsUntilDone()
    expect(await moveOf(now)).toMatchObject({ id: moveId, state: 'moved' })
    const after = await allOf(now)
    // When somebody first came is the earlier of the two; it is what it was.
    expect(after).toEqual({
      ...before,
      looks: after.looks,
      appointments: { ...before.appointments, since: after.appointments.since },
    })
    // The look that asked for it is written anew for this side.
    const withoutIds = ({ looks }: typeof after.looks) => looks.map(({ id: _, ...one }) => one)
    expect(withoutIds(after.looks)).toEqual(withoutIds(before.looks))
    expect(after.appointments.since).toBe(before.appointments.since)

    const left = await allOf(old)
    // That somebody asked for it stays with whom it was asked for.
    expect(left.counts.filter(({ count }) => count > 0)).toEqual([{ kind: 'look', count: 1 }])
    expect(left.looks.looks.map(({ purpose }) => purpose)).toEqual(['move'])
    expect(valueOf(await old.call(listInbox, {})).entries.map(({ kind }) => kind)).toEqual(['move-done'])
    expect(valueOf(await now.call(listInbox, {})).entries.map(({ kind }) => kind)).toContain('move-done')

    const oldId = world.personId(lost)
    for (const [name, documents] of await world.everything()) {
      const naming = documents.filter((one) => JSON.stringify(one).includes(oldId)).map(({ _id }) => _id)
      if (name === 'people') expect(naming).toEqual([oldId])
      else if (name === 'record-moves') expect(naming).toEqual([moveId])
      else if (name === 'access-log') expect(naming).toHaveLength(1)
      else expect(naming, name).toEqual([])
    }
    // The counsellor finds them where they are, words and all.
    const seat = valueOf(await yunxi.call(openSeat, { date: monday, appointmentId }))
    expect(JSON.stringify(seat)).toContain('藏好的话')
  })

  it('leaves the old account a newcomer’s, which may begin anew, and what it does then is its own', async () => {
    await aWholeRecord()
    wait(72 * HOUR)
    await runsUntilDone()
    valueOf(await old.call(addOther, { kind: 'elder', name: '另一位' }))
    valueOf(await now.call(deleteEverything, { cancelsComing: true }))
    for (let run = 0; run < 8; run += 1) {
      expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
      wait(1.5 * MINUTE)
    }
    expect(valueOf(await now.call(readKept, {})).kept.every(({ count }) => count === 0)).toBe(true)
    expect(valueOf(await old.call(copyMyAppointments, {})).others).toEqual([{ kind: 'elder', name: '另一位' }])
    expect(JSON.stringify(await world.documents('record-moves'))).not.toContain(world.personId(found))
  })

  it('lets neither account change anything while it is under way, nor anybody stop it', async () => {
    const { id } = await anApprovedMove(world)
    wait(72 * HOUR)
    await carryOn(world)
    for (const browser of [old, now]) {
      expect(await browser.call(bookAppointment, aWish())).toEqual(no('being-moved'))
      expect(await browser.call(deleteEverything, { cancelsComing: true })).toEqual(no('being-moved'))
      expect(await browser.call(stopMove, { moveId: id })).toEqual(no('being-moved'))
    }
    expect(await keeper.call(decideMove, { moveId: id, as: 'halted', words: '晚了' })).toEqual(no('move-begun'))
    await runsUntilDone()
    for (const browser of [old, now])
      expect(await browser.call(addOther, { kind: 'elder', name: '外婆' })).toMatchObject({ ok: true })
  })

  it('does nothing where it was stopped, declined, or asked for and not answered', async () => {
    for (const stopped of ['old', 'new', 'keeper', 'unanswered'] as const) {
      await world.reset()
      const { id } = stopped === 'unanswered' ? await aRequestedMove(world) : await anApprovedMove(world)
      if (stopped === 'keeper') valueOf(await keeper.call(decideMove, { moveId: id, as: 'halted', words: '不对' }))
      else if (stopped !== 'unanswered') valueOf(await (stopped === 'old' ? old : now).call(stopMove, { moveId: id }))
      const before = await world.documents('people')
      wait(73 * HOUR)
      await carryOn(world)
      expect(await world.documents('people'), stopped).toEqual(before)
    }
  })

  it('waits where what lies in both cannot be one, tells the new account once, and goes on once it can', async () => {
    const approved = await anApprovedMove(world)
    valueOf(await old.call(askCallback, aCallbackWish()))
    valueOf(await now.call(askCallback, aCallbackWish()))
    wait(72 * HOUR)
    await carryOn(world)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ state: 'waiting', hindered: 'two-calls' })
    const told = valueOf(await now.call(listInbox, {})).entries.filter(({ kind }) => kind === 'move-answered')
    expect(told).toHaveLength(1)
    const stays = await moveOf(old)
    expect(stays).toMatchObject({ state: 'waiting' })
    wait(14 * DAY)
    await carryOn(world)
    expect(await moveOf(now)).toMatchObject({ id: approved.id, state: 'unfit' })
    expect(valueOf(await old.call(copyMyCallbacks, {})).requests).toHaveLength(1)
  })
})

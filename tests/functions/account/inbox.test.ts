import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox, markInboxRead, whoAmI } from '#core/contracts/account'
import { answerChange, bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { openShared } from '#core/contracts/assessments'
import { saveChange } from '#core/contracts/calendar'
import { askCallback, closeCallback, noteCallbackTry, takeCallback } from '#core/contracts/callbacks'
import { answerContribution, sendContribution, takeUpContribution } from '#core/contracts/contributions'
import type { InputOf } from '#core/contracts/operation'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { openInEmergency } from '#core/contracts/records'
import { answerAsked, cancelFor, moveFor, openSeat } from '#core/contracts/sessions'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCallbackWish } from '../../support/callbacks'
import { aSent } from '../../support/contributions'
import { aWish, monday, mondayAt } from '../../support/makers'
import { aReason, aTelephoned } from '../../support/records'
import { sharedWithYunxi } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const inbox = async (browser = resident) => valueOf(await browser.call(listInbox, {}))
const kinds = async (browser = resident) => (await inbox(browser)).entries.map(({ kind }) => kind)
const counts = async (browser = resident) => [
  valueOf(await browser.call(listMyAppointments, {})).unread,
  valueOf(await browser.call(whoAmI, {})).unread,
  (await inbox(browser)).unread,
]
const cancelled = async () => {
  const { id } = await bookYunxi(resident)
  valueOf(await yunxi.call(cancelFor, onMonday(id)))
  return id
}

describe('what somebody is told', () => {
  it('is told to nobody who is not signed in', async () => {
    expect(await world.callAsNobody(listInbox, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
    const input = { which: { until: 1 } }
    expect(await world.callAsNobody(markInboxRead, input)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('is nothing of what they do themselves', async () => {
    await bookYunxi(resident)
    expect(await inbox()).toEqual({ entries: [], unread: 0 })
    expect(await kinds(yunxi)).toEqual([])
  })

  it('is written with the act: called off by staff, waiting for a word, counted on each first page, and seen by nobody else', async () => {
    const id = await cancelled()
    const { entries } = await inbox()
    expect(entries).toEqual([
      { kind: 'cancelled', ref: id, at: expect.any(Number), read: false, open: true, start: mondayAt(13, 30) },
    ])
    expect(await counts()).toEqual([1, 1, 1])
    expect(await counts(yunxi)).toEqual([0, 0, 0])
    expect(await counts(await world.as('sample-resident-2'))).toEqual([0, 0, 0])
  })

  it('is told once by the same attempt sent twice', async () => {
    const { id } = await bookYunxi(resident)
    const attempt = anAttempt(world.cloud.clock.now())
    valueOf(await yunxi.call(cancelFor, onMonday(id), attempt))
    const before = await inbox()
    valueOf(await yunxi.call(cancelFor, onMonday(id), attempt))
    expect(await inbox()).toEqual(before)
  })

  it('is of the new place where it was moved', async () => {
    const { id } = await bookYunxi(resident)
    const offerId = String((await world.appointments()).find((one) => one.id === id)?.offerId)
    const to = { offerId, start: mondayAt(14, 30), mode: 'room' as const }
    valueOf(await yunxi.call(moveFor, { ...onMonday(id), to }))
    expect(await kinds()).toEqual(['moved'])
    const [entry] = (await inbox()).entries
    expect(entry).toMatchObject({ start: mondayAt(14, 30), open: true })
    expect(entry?.ref).not.toBe(id)
  })

  it.each([
    [true, 'approved'],
    [false, 'declined'],
  ])('is of a place that was asked for, by a yes that is %s', async (yes, kind) => {
    await world.put('counsellors', yunxiWith({ answerWithin: 600 }))
    const { id } = await bookYunxi(resident)
    valueOf(await yunxi.call(answerAsked, { ...onMonday(id), yes }))
    expect((await inbox()).entries).toMatchObject([{ kind, ref: id, open: false }])
  })

  it('is of everybody whom a sick leave meets', async () => {
    const friday = '2026-11-27'
    const nine = instantAt(friday, 540)
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: nine })))
    const leave = { kind: 'sick' as const, from: instantAt(friday), until: instantAt(friday, 1440) }
    const decide = (decision: InputOf<typeof saveChange>['decisions'][number]['decision']) => ({
      ...{ change: { kind: 'leave' as const, leave }, termsRevision: 0 },
      decisions: [{ appointmentId: appointment.id, decision }],
    })
    valueOf(await yunxi.call(saveChange, decide({ kind: 'substitute', counsellorId: 'c-anhe' })))
    expect((await kinds()).sort()).toEqual(['choose', 'substitute-asked'])
  })

  it('is of a call that was asked for: when it is taken, and when it is done', async () => {
    const { request } = valueOf(await resident.call(askCallback, aCallbackWish()))
    const worker = await world.as('sample-care-worker')
    world.cloud.clock.set(mondayAt(13, 30))
    valueOf(await worker.call(takeCallback, { callbackId: request.id }))
    valueOf(await worker.call(takeCallback, { callbackId: request.id }))
    expect((await inbox()).entries).toMatchObject([{ kind: 'call-taken', ref: request.id, start: null }])
    valueOf(await worker.call(noteCallbackTry, { callbackId: request.id, outcome: 'answered' }))
    expect(await kinds()).toEqual(['call-taken'])
    valueOf(await worker.call(closeCallback, { callbackId: request.id, as: 'talked' }))
    expect(await kinds()).toEqual(['call-closed', 'call-taken'])
  })

  it('is of a look at what was shared and written, once, and says nothing of what it is', async () => {
    const { administrationId } = await sharedWithYunxi(world, resident)
    world.cloud.clock.set(mondayAt(9))
    for (let at = 0; at < 2; at += 1) {
      valueOf(await yunxi.call(openShared, { administrationId, reason: 'before-session' }))
    }
    const { entries } = await inbox()
    expect(entries).toMatchObject([{ kind: 'result-opened', ref: administrationId, open: false, start: null }])
    expect(JSON.stringify(entries)).not.toMatch(/phq|云溪|total/)
  })

  it('is that editors answered what was sent in, each time anew, without what', async () => {
    const editor = await world.as('sample-editor')
    const { contribution } = valueOf(await resident.call(sendContribution, aSent()))
    const contributionId = contribution.id
    expect(await kinds()).toEqual([])
    valueOf(await editor.call(answerContribution, { contributionId, as: 'ask', words: '能多写一句吗？' }))
    const { entries } = await inbox()
    expect(entries).toMatchObject([{ kind: 'sent-in-answered', ref: contributionId, open: false, start: null }])
    valueOf(await resident.call(markInboxRead, { which: { until: world.cloud.clock.now() } }))
    world.cloud.clock.set(mondayAt(8))
    valueOf(await editor.call(takeUpContribution, { contributionId }))
    expect((await inbox()).entries).toMatchObject([{ kind: 'sent-in-answered', ref: contributionId, read: false }])
  })

  it('is that a record of theirs was opened in an emergency', async () => {
    const { code } = await aTelephoned(world)
    const worker = await world.as('sample-care-worker')
    valueOf(await worker.call(openInEmergency, { date: monday, code, why: aReason }))
    expect(await kinds()).toContain('looked')
  })

  it('is nothing of a look that opens no more than for whom it is', async () => {
    const { id } = await bookYunxi(resident)
    valueOf(await yunxi.call(openSeat, onMonday(id)))
    expect(await kinds()).toEqual([])
  })
})

describe('what was told', () => {
  const read = (which: InputOf<typeof markInboxRead>['which'], browser = resident) =>
    browser.call(markInboxRead, { which })

  it('is read by one, and one that is not there any more is as good as read', async () => {
    const id = await cancelled()
    expect(valueOf(await read({ kind: 'cancelled', ref: 'never' })).unread).toBe(1)
    expect(valueOf(await read({ kind: 'cancelled', ref: id })).unread).toBe(0)
    expect((await inbox()).entries).toMatchObject([{ read: true, open: true }])
    expect(await counts()).toEqual([0, 0, 0])
  })

  it('is read all at once, what is told meanwhile not with it', async () => {
    await cancelled()
    const [{ at } = { at: 0 }] = (await inbox()).entries
    expect(valueOf(await read({ until: at - 1 })).unread).toBe(1)
    expect(valueOf(await read({ until: at })).unread).toBe(0)
  })

  it('is refused bad-input where it is neither, and changes nothing', async () => {
    await cancelled()
    const before = await world.everything()
    for (const which of [{}, { kind: 'cancelled' }, { kind: 'a-scale', ref: 'x' }, { until: 'now' }]) {
      expect(await read(which as never)).toEqual({ ok: false, refusal: 'bad-input' })
    }
    expect(await world.everything()).toEqual(before)
  })

  it('is answered where the appointment is, and is read by that', async () => {
    const id = await cancelled()
    valueOf(await resident.call(answerChange, { appointmentId: id, answer: 'seen' }))
    expect((await inbox()).entries).toMatchObject([{ read: true, open: false }])
    expect(await counts()).toEqual([0, 0, 0])
  })

  it('stands whole when two acts and a reading race: each told, none lost', async () => {
    world.cloud.setLatency(3)
    const first = await bookYunxi(resident)
    const second = await bookYunxi(resident, { start: mondayAt(24 * 7 + 13, 30) })
    await Promise.all([
      yunxi.call(cancelFor, onMonday(first.id)).then(valueOf),
      yunxi.call(cancelFor, { date: '2026-11-30', appointmentId: second.id }).then(valueOf),
      read({ until: 0 }).then(valueOf),
    ])
    expect((await inbox()).entries.map(({ ref }) => ref).sort()).toEqual([first.id, second.id].sort())
    expect(await counts()).toEqual([2, 2, 2])
  })

  it('is counted among what is kept, and goes with everything', async () => {
    await cancelled()
    const { kept } = valueOf(await resident.call(readKept, {}))
    expect(kept).toContainEqual({ kind: 'inbox', count: 1 })
    valueOf(await resident.call(deleteEverything, { cancelsComing: true }))
    expect(await inbox()).toEqual({ entries: [], unread: 0 })
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { listInbox, markInboxRead } from '#core/contracts/account'
import {
  allowReminders,
  bookAppointment,
  cancelAppointment,
  listMyAppointments,
  readReminders,
} from '#core/contracts/appointments'
import { listToCall, noteToCall, openToCall } from '#core/contracts/callbacks'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { cancelFor, moveFor } from '#core/contracts/sessions'
import { leaveWith } from '#core/domain/messages/allow'
import { bookedOccasions, type Occasion } from '#core/domain/messages/occasion'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { aCallToMake, leavesNumber, putCallToMake } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld({ at: mondayAt(9) - 3 * DAY })
const start = mondayAt(13, 30)
const openid = sampleOpenid('sample-resident')
let resident: Browser
let yunxi: Browser
let worker: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  worker = await world.as('sample-care-worker')
})

const book = async (mode: 'room' | 'phone' = 'room', browser = resident) => {
  const wish = { counsellorId: 'c-yunxi', start, mode, consentVersion: 2 } as const
  const phone = mode === 'phone' ? { phone: '13800138000' } : {}
  return valueOf(await browser.call(bookAppointment, { ...wish, ...phone })).appointment
}

/** As a phone does: WeChat's own sheet first, then ours. */
const allow = async (said: readonly Occasion[] = bookedOccasions) => {
  for (const one of said) await world.cloud.outbox.grant(openid, `sample-${one}`)
  return valueOf(await resident.call(allowReminders, { allowed: [...said] })).left
}
let before = 0
const run = async (at?: number) => {
  if (at !== undefined) world.cloud.clock.set(at)
  return await runTimer(world, 'messages', 'sendDue')
}
const sent = () =>
  world.cloud.outbox
    .list()
    .slice(before)
    .map(({ templateId }) => templateId.replace('sample-', ''))
const begin = () => {
  before = world.cloud.outbox.list().length
}
const calls = async () => valueOf(await worker.call(listToCall, {})).calls

describe('reminders', () => {
  it('are asked for with what there are templates for, and are nobody’s without a name', async () => {
    expect(await world.callAsNobody(readReminders, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
    const { templates, left } = valueOf(await resident.call(readReminders, {}))
    expect(templates.map(({ occasion }) => occasion)).toEqual(bookedOccasions)
    expect(left).toEqual(leaveWith())
  })

  it('come a day and an hour before, each once, however often the job runs and whatever the clock does', async () => {
    begin()
    await book()
    expect(await allow()).toEqual(leaveWith({ 'day-before': 1, 'hour-before': 1, changed: 1 }))
    expect(await run(start - DAY - MINUTE)).toBeNull()
    expect(sent()).toEqual([])
    await run(start - DAY)
    expect(sent()).toEqual(['day-before'])
    await Promise.all([run(), run(), run()])
    await run(start - 2 * DAY)
    await run(start - DAY + HOUR)
    expect(sent()).toEqual(['day-before'])
    await Promise.all([run(start - HOUR), run(), run()])
    expect(sent()).toEqual(['day-before', 'hour-before'])
    expect(valueOf(await resident.call(readReminders, {})).left).toMatchObject({ changed: 1, 'hour-before': 0 })
    const message = world.cloud.outbox.list().at(-1)
    expect(message).toMatchObject({ openid, page: 'resident/pages/appointments/index' })
    expect(message?.fields.time2).toBe('2026年11月23日 13:30')
    expect(JSON.stringify(message)).not.toMatch(/云溪|咨询|心理/)
  })

  it('of two jobs together one is sent, also of many people', async () => {
    begin()
    await book()
    await allow()
    world.cloud.clock.set(start - DAY)
    await Promise.all([run(), run(), run(), run()])
    expect(sent()).toEqual(['day-before'])
  })

  it.each([
    ['one of those that are left, one transaction', bookedOccasions, 1],
    ['the last that is left, two', ['day-before'] as const, 2],
  ])('cost one look and as few writings as can be: %s', async (_, said, transactions) => {
    await book()
    await allow(said)
    world.cloud.clock.set(start - DAY)
    world.cloud.calls.clear()
    await run()
    const [job] = world.cloud.calls.list().filter((call) => call.function === 'messages')
    // Begin, read, write and commit for each; the message; settings, what days told and since when, who is due twice, and
    // what is gone; and begin, read, write and commit of how the run ended.
    expect(job?.requestCount).toBe(transactions * 4 + 1 + 6 + 4)
  })

  it('say of how many appointments each can still come, so that one is allowed for each of them', async () => {
    const coming = async () => valueOf(await resident.call(readReminders, {})).coming
    expect(await coming()).toEqual({ 'day-before': 0, 'hour-before': 0, changed: 0 })
    const { id } = await book()
    await bookYunxi(resident, { start: mondayAt(14, 30) })
    expect(await coming()).toEqual({ 'day-before': 2, 'hour-before': 2, changed: 2 })
    await allow()
    expect((await allow())['day-before']).toBe(2)
    begin()
    await run(mondayAt(14, 30) - DAY)
    expect(sent()).toEqual(['day-before', 'day-before'])
    expect(await coming()).toEqual({ 'day-before': 0, 'hour-before': 2, changed: 2 })
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect(await coming()).toEqual({ 'day-before': 0, 'hour-before': 1, changed: 1 })
  })

  it('are taken back however often they were allowed on that day', async () => {
    for (let one = 0; one < 40; one += 1) valueOf(await resident.call(allowReminders, { allowed: ['changed'] }))
    expect(await resident.call(allowReminders, { allowed: ['changed'] })).toEqual({ ok: false, refusal: 'too-many' })
    expect(valueOf(await resident.call(allowReminders, { allowed: [] })).left).toEqual(leaveWith())
  })

  it('do not come of what was called off, nor where nothing was allowed', async () => {
    begin()
    const { id } = await book()
    await run(start - DAY)
    expect(sent()).toEqual([])
    await allow()
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    await run(start - HOUR)
    expect(sent()).toEqual([])
    expect(await calls()).toEqual([])
  })

  it('keep where to sealed, no longer than there is one to send, and not in a copy of the database', async () => {
    begin()
    await book()
    await allow(['day-before'])
    const stored = async () => JSON.stringify(await world.documents('people'))
    expect(await stored()).not.toContain(openid)
    expect(await stored()).toContain('"messages"')
    expect(valueOf(await resident.call(readKept, {})).kept).toContainEqual({ kind: 'message-leave', count: 1 })
    await run(start - DAY)
    expect(sent()).toEqual(['day-before'])
    expect(await stored()).not.toContain('"messages"')
  })

  it('stop with a word, and with everything of theirs', async () => {
    begin()
    await book()
    await allow()
    expect(valueOf(await resident.call(allowReminders, { allowed: [] })).left.changed).toBe(0)
    await run(start - DAY)
    expect(sent()).toEqual([])
    await allow()
    valueOf(await resident.call(deleteEverything, { cancelsComing: true }))
    expect(JSON.stringify(await world.documents('people'))).not.toContain('"messages"')
  })
})

describe('a change', () => {
  const changed = async () => {
    const { id } = await book()
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    return id
  }

  it('is told at once, once, by the time that was cancelled', async () => {
    begin()
    await allow()
    await changed()
    await run()
    await run()
    expect(sent()).toEqual(['changed'])
    expect(world.cloud.outbox.list().at(-1)?.fields).toMatchObject({
      ...{ time2: '2026年11月23日 13:30', thing3: '这个时间取消了，可以另约' },
    })
    expect(await calls()).toEqual([])
  })

  it('that is a move is told by the time that was, and to when', async () => {
    begin()
    await allow()
    const { id } = await book()
    const to = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room' } as const
    valueOf(await yunxi.call(moveFor, { ...onMonday(id), to }))
    await run()
    await run()
    expect(sent()).toEqual(['changed'])
    expect(world.cloud.outbox.list().at(-1)?.fields).toMatchObject({
      ...{ time2: '2026年11月23日 13:30', thing3: '改到11月23日 14:30' },
    })
  })

  it('that they were told face to face is told by nobody once more, and stands on top of what they have', async () => {
    begin()
    await allow()
    const { id } = await book()
    const to = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room' } as const
    const { row } = valueOf(await yunxi.call(moveFor, { ...onMonday(id), to, told: true }))
    await run()
    await run(world.cloud.clock.now() + HOUR)
    expect([sent(), await calls()]).toEqual([[], []])
    const [mine] = valueOf(await resident.call(listMyAppointments, {})).appointments
    expect(mine).toMatchObject({ id: row.id, change: { kind: 'moved' } })
    const { entries } = valueOf(await resident.call(listInbox, {}))
    expect(entries.filter(({ ref }) => ref === row.id)).toMatchObject([{ kind: 'moved', read: true }])
    // Without a word of that it is told: here, by WeChat.
    valueOf(await yunxi.call(moveFor, { ...onMonday(row.id), to: { ...to, start: mondayAt(16) } }))
    await run()
    expect(sent()).toEqual(['changed'])
  })

  it('that was read is told by nobody', async () => {
    begin()
    await allow()
    await changed()
    valueOf(await resident.call(markInboxRead, { which: { until: world.cloud.clock.now() } }))
    await run()
    await run(world.cloud.clock.now() + HOUR)
    expect(sent()).toEqual([])
    expect(await calls()).toEqual([])
  })

  it('that WeChat does not bring is on the list of calls, by its place, until somebody said how it went', async () => {
    begin()
    // Allowed here, and taken back in WeChat's settings.
    const parent = await world.as('sample-parent')
    valueOf(await parent.call(allowReminders, { allowed: ['day-before', 'changed'] }))
    const { id } = await book('room', parent)
    await run(start - DAY)
    expect(sent()).toEqual([])
    // Whoever was only to be reminded is called by nobody.
    expect(await calls()).toEqual([])
    const whose = { personId: world.personId('sample-parent'), appointmentId: id, by: start }
    await leavesNumber(parent)
    await putCallToMake(world, aCallToMake(whose))
    const [call, ...others] = await calls()
    if (!call) throw new Error('nobody is to be called')
    expect(others).toEqual([])
    expect(call).toMatchObject({ occasion: 'day-before', kind: null, hasNumber: true, isOpen: true, start, tries: [] })
    expect(await (await world.as('sample-care-worker-2')).call(listToCall, {})).toMatchObject({ ok: true })
    expect(await resident.call(listToCall, {})).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await worker.call(openToCall, { callId: 'nowhere' })).toEqual({ ok: false, refusal: 'call-unknown' })
    expect(valueOf(await worker.call(openToCall, { callId: call.id })).number).toBe('13800138000')
    expect(await world.documents('access-log')).toHaveLength(1)
    const none = valueOf(await worker.call(noteToCall, { callId: call.id, outcome: 'no-answer' }))
    expect(none.call).toMatchObject({ isOpen: true, tries: [{ outcome: 'no-answer', mine: true }] })
    expect(await calls()).toHaveLength(1)
    expect(valueOf(await worker.call(noteToCall, { callId: call.id, outcome: 'told' })).call.isOpen).toBe(false)
    expect(await calls()).toEqual([])
    expect(await worker.call(noteToCall, { callId: call.id, outcome: 'told' })).toEqual({
      ok: false,
      refusal: 'call-over',
    })
    expect(await worker.call(openToCall, { callId: call.id })).toEqual({ ok: false, refusal: 'call-over' })
  })

  it('that nobody allowed is called after half an hour, once, and not where they came upon it first', async () => {
    begin()
    await changed()
    const told = world.cloud.clock.now()
    await run(told + 29 * MINUTE)
    expect(await calls()).toEqual([])
    await run(told + 31 * MINUTE)
    await run(told + 50 * MINUTE)
    expect(await calls()).toHaveLength(1)
    valueOf(await resident.call(markInboxRead, { which: { until: world.cloud.clock.now() } }))
    expect(await calls()).toEqual([])
  })

  it('at night waits for the morning', async () => {
    begin()
    await allow()
    const { id } = await book()
    world.cloud.clock.set(mondayAt(22) - 2 * DAY)
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    await run()
    expect(sent()).toEqual([])
    await run(mondayAt(8) - DAY)
    expect(sent()).toEqual(['changed'])
  })

  it('with what is said of it goes when the call is a month old, and with everything of theirs', async () => {
    begin()
    await changed()
    await run(world.cloud.clock.now() + HOUR)
    expect(await world.documents('calls-to-make')).toHaveLength(1)
    await run(start + 30 * DAY - MINUTE)
    expect(await world.documents('calls-to-make')).toHaveLength(1)
    await run(start + 30 * DAY)
    expect(await world.documents('calls-to-make')).toHaveLength(0)
  })
})

describe('when something breaks', () => {
  it('a conflict while it is claimed or noted sends it once', async () => {
    begin()
    await book()
    await allow()
    world.cloud.clock.set(start - DAY)
    world.cloud.faults.conflict({ next: 3 })
    await run()
    world.cloud.faults.clear()
    await run()
    expect(sent()).toEqual(['day-before'])
  })
})

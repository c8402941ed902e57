import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import {
  allowReminders,
  cancelAppointment,
  listAgenda,
  moveAppointment,
  readReminders,
} from '#core/contracts/appointments'
import { listToCall } from '#core/contracts/callbacks'
import { answerAsked, bookFor } from '#core/contracts/sessions'
import { listStaffInbox, markStaffInboxRead } from '#core/contracts/staff'
import { type KeeperOccasion, keeperOccasions } from '#core/domain/messages/occasion'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { allowAs, sentSince } from '../../support/messages/allowing'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld({ at: mondayAt(9) - 3 * DAY })
const [start, later] = [mondayAt(13, 30), mondayAt(14, 30)]
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

let before = 0
const begin = async (allowed: readonly KeeperOccasion[] = keeperOccasions, grants = true) => {
  before = world.cloud.outbox.list().length
  const who = ['sample-counsellor', yunxi] as const
  for (const one of allowed) await allowAs(world, who, 'keeping', [one], grants)
}
const run = async (at?: number): Promise<string | null> => {
  if (at !== undefined) world.cloud.clock.set(at)
  const failure = await runTimer(world, 'messages', 'sendDue')
  expect(failure).toBeNull()
  return failure
}
const inAMinute = () => world.cloud.clock.now() + MINUTE
const sent = () => sentSince(world, before)
const told = () => sent().map(({ occasion }) => occasion)
const leftOf = async () => valueOf(await yunxi.call(readReminders, { about: 'keeping' })).left

describe('what whoever keeps a calendar allows', () => {
  it('is asked for by itself, at most three on one tap, and stopped by itself', async () => {
    expect(await world.callAsNobody(readReminders, { about: 'keeping' })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
    const { templates, left } = valueOf(await yunxi.call(readReminders, { about: 'keeping' }))
    expect(templates.map(({ occasion }) => occasion)).toEqual(keeperOccasions)
    expect(Object.values(left).every((one) => one === 0)).toBe(true)
    const four = { allowed: [...keeperOccasions], about: 'keeping' as const }
    expect(await yunxi.call(allowReminders, four)).toEqual({ ok: false, refusal: 'bad-input' })
    expect(await yunxi.call(readReminders, { about: 'all' as never })).toEqual({ ok: false, refusal: 'bad-input' })
    await allowAs(world, ['sample-counsellor', yunxi], 'booked', ['day-before'])
    await begin()
    await begin(['place-booked'])
    expect(await leftOf()).toMatchObject({ 'place-asked': 1, 'place-booked': 2, 'day-before': 1 })
    const after = valueOf(await yunxi.call(allowReminders, { allowed: [], about: 'keeping' })).left
    expect(after).toMatchObject({ 'place-asked': 0, 'place-booked': 0, 'day-before': 1 })
  })

  it('is not stopped by a program of before, which shows what was booked alone', async () => {
    await allowAs(world, ['sample-counsellor', yunxi], 'booked', ['day-before'])
    await allowAs(world, ['sample-counsellor', yunxi], 'waiting', ['place-offered'])
    await begin()
    const { left } = valueOf(await yunxi.call(allowReminders, { allowed: [] }))
    expect(left).toMatchObject({ 'day-before': 0, 'place-offered': 1, 'place-asked': 1, 'place-booked': 1 })
  })
})

describe('a keeper is told by WeChat', () => {
  it('that somebody booked: once, however often the job runs and together, by its time and nothing else', async () => {
    await begin()
    await bookYunxi(resident)
    await run(inAMinute())
    expect(sent()).toEqual([
      {
        ...{ occasion: 'place-booked', page: 'staff/pages/inbox/index', openid: sampleOpenid('sample-counsellor') },
        said: '你的时间，2026年11月23日 13:30，有人约了这个时间',
      },
    ])
    await Promise.all([run(), run(), run()])
    await run(world.cloud.clock.now() - 10 * MINUTE)
    await run(inAMinute() + HOUR)
    expect(told()).toEqual(['place-booked'])
    expect(await leftOf()).toMatchObject({ 'place-booked': 0, 'place-cancelled': 1 })
  })

  it('of several jobs at once by one', async () => {
    await begin()
    await bookYunxi(resident)
    world.cloud.clock.set(inAMinute())
    await Promise.all([run(), run(), run(), run()])
    await run()
    expect(told()).toEqual(['place-booked'])
  })

  it('that it was called off, and then not that it was booked; the time is the one that was cancelled', async () => {
    await begin()
    const { id } = await bookYunxi(resident)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    await run(inAMinute())
    expect(sent().map(({ occasion, said }) => [occasion, said])).toEqual([
      ['place-cancelled', '你的时间，2026年11月23日 13:30，这个时间取消了'],
    ])
  })

  it('of a move by the time that was, and to when', async () => {
    await begin()
    const { id } = await bookYunxi(resident)
    await run(inAMinute())
    const to = { counsellorId: 'c-yunxi', start: later, mode: 'room' } as const
    valueOf(await resident.call(moveAppointment, { appointmentId: id, to }))
    await run(inAMinute())
    await run(inAMinute())
    expect(sent().map(({ occasion, said }) => [occasion, said])).toEqual([
      ['place-booked', '你的时间，2026年11月23日 13:30，有人约了这个时间'],
      ['place-moved', '你的时间，2026年11月23日 13:30，改到11月23日 14:30'],
    ])
  })

  it('what waits for an answer, and nothing once it was answered', async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 600 }))
    await begin()
    const { id } = await bookYunxi(resident)
    valueOf(await yunxi.call(answerAsked, { ...onMonday(id), yes: true }))
    await run(inAMinute())
    expect(told()).toEqual([])
    await bookYunxi(await world.as('sample-resident-2'), { start: later })
    await run(inAMinute())
    expect(told()).toEqual(['place-asked'])
  })

  it('nothing of what they saw, did themselves, did not allow, or of a calendar that is not theirs', async () => {
    await begin()
    await bookYunxi(resident)
    const { entries } = valueOf(await yunxi.call(listStaffInbox, {}))
    valueOf(await yunxi.call(markStaffInboxRead, { which: entries.map(({ kind, ref }) => ({ kind, ref })) }))
    const byHand = {
      offerId: 'one-to-one',
      start: later,
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
    } as const
    valueOf(await yunxi.call(bookFor, byHand))
    const other = await world.as('sample-counsellor-2')
    await allowAs(world, ['sample-counsellor-2', other], 'keeping', ['place-booked'])
    await run(inAMinute())
    expect(told()).toEqual([])
    valueOf(await yunxi.call(allowReminders, { allowed: [], about: 'keeping' }))
    await bookYunxi(await world.as('sample-resident-2'), { start: start + 7 * DAY })
    await run(inAMinute())
    expect(told()).toEqual([])
  })

  it('nothing once their post is at rest, also of what waited for the morning', async () => {
    await begin()
    world.cloud.clock.set(mondayAt(22) - 3 * DAY)
    await bookYunxi(resident)
    await run(inAMinute())
    expect(told()).toEqual([])
    const record = (await world.documents('staff')).find(({ _id }) => _id === world.personId('sample-counsellor'))
    const { _id, ...staff } = record ?? {}
    const grants = (staff.grants as object[]).map((one) => ({ ...one, suspended: { by: 'x', at: 1 } }))
    await world.put('staff', { ...staff, id: String(_id), grants })
    await run(mondayAt(8, 1) - 2 * DAY)
    expect(told()).toEqual([])
    expect(await leftOf()).toMatchObject({ 'place-booked': 1 })
  })

  it('in the morning of what comes at night', async () => {
    await begin()
    world.cloud.clock.set(mondayAt(22) - 3 * DAY)
    await bookYunxi(resident)
    await run(inAMinute())
    await run(mondayAt(7, 59) - 2 * DAY)
    expect(told()).toEqual([])
    await run(mondayAt(8) - 2 * DAY)
    expect(told()).toEqual(['place-booked'])
  })

  it('nothing, where WeChat was told no meanwhile: it stands in the inbox, nobody is called, and it is asked anew', async () => {
    await begin(['place-booked'], false)
    await bookYunxi(resident)
    await run(inAMinute())
    await run(inAMinute() + HOUR)
    expect(told()).toEqual([])
    expect((await leftOf())['place-booked']).toBe(0)
    expect(valueOf(await (await world.as('sample-care-worker')).call(listToCall, {})).calls).toEqual([])
    expect(valueOf(await yunxi.call(listAgenda, {})).unread).toBe(1)
    expect(JSON.stringify(await world.documents('people'))).not.toContain('"messages"')
  })

  it('of a booking that was seen late, since it carries the moment it began with', async () => {
    await begin()
    await run(inAMinute())
    const at = world.cloud.clock.now()
    // Begun before the last look, and written after it.
    world.cloud.clock.set(at - MINUTE)
    await bookYunxi(resident)
    await run(at + MINUTE)
    expect(told()).toEqual(['place-booked'])
  })

  it('through conflicts of its writings once', async () => {
    await begin()
    await bookYunxi(resident)
    world.cloud.clock.set(inAMinute())
    world.cloud.faults.conflict({ next: 3 })
    await run()
    world.cloud.faults.clear()
    await run()
    expect(told()).toEqual(['place-booked'])
  })
})

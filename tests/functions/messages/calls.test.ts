import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { listToCall, noteToCall, openToCall } from '#core/contracts/callbacks'
import { cancelFor } from '#core/contracts/sessions'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { aCallToMake, leavesNumber, putCallToMake } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { onMonday, yunxiWith } from '../../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const world = aWorld({ at: begun })
const start = mondayAt(13, 30)
let resident: Browser
let yunxi: Browser
let worker: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  worker = await world.as('sample-care-worker')
})
const book = async (mode: 'room' | 'phone' = 'room') => {
  world.cloud.clock.set(begun)
  if (mode === 'phone') await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'] }))
  const wish = { counsellorId: 'c-yunxi', start, mode, consentVersion: 2 } as const
  const phone = mode === 'phone' ? { phone: '13800138000' } : {}
  return valueOf(await resident.call(bookAppointment, { ...wish, ...phone })).appointment.id
}
const plant = (change: { id: string; appointmentId: string; by: number; occasion?: 'changed' }) =>
  putCallToMake(world, aCallToMake({ personId: world.personId('sample-resident'), ...change }))
const list = async () => valueOf(await worker.call(listToCall, {}))

describe('whom somebody has to call', () => {
  it('is not hidden by what is over, to the millisecond', async () => {
    const id = await book()
    for (let one = 0; one < 61; one += 1)
      await plant({ id: `over-${one}`, appointmentId: 'gone', by: begun - one, occasion: 'changed' })
    await plant({ id: 'real', appointmentId: id, by: start })
    const { calls, more } = await list()
    expect([calls.map((one) => one.id), more]).toEqual([['real'], false])
    for (let one = 0; one < 60; one += 1)
      await plant({ id: `ahead-${one}`, appointmentId: 'gone', by: start + 1 + one })
    expect((await list()).more).toBe(true)
    world.cloud.clock.set(start)
    expect((await list()).calls).toEqual([])
  })

  it('is told what became of it, before and after the number was opened and the call noted', async () => {
    const id = await book('phone')
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    world.cloud.clock.set(begun + 31 * MINUTE)
    await runWell(world, 'messages', 'sendDue')
    const [call] = (await list()).calls
    expect(call).toMatchObject({ occasion: 'changed', kind: 'cancelled' })
    const callId = call?.id ?? ''
    expect(valueOf(await worker.call(openToCall, { callId }))).toMatchObject({
      call: { kind: 'cancelled' },
    })
    const noted = valueOf(await worker.call(noteToCall, { callId, outcome: 'told' }))
    expect(noted.call).toMatchObject({ kind: 'cancelled', isOpen: false })
  })

  it('is a reminder with no kind, and the look at the number is told in the inbox', async () => {
    const id = await book()
    await leavesNumber(resident)
    await plant({ id: 'real', appointmentId: id, by: start })
    expect(valueOf(await worker.call(openToCall, { callId: 'real' }))).toMatchObject({
      ...{ number: '13800138000', call: { kind: null } },
    })
    const { entries } = valueOf(await resident.call(listInbox, {}))
    expect(entries.map(({ kind }) => kind)).toEqual(['looked'])
  })

  it('is not opened to whom the person did not agree: what they read names the counsellor alone', async () => {
    const id = await book('phone')
    await plant({ id: 'real', appointmentId: id, by: start })
    expect((await list()).calls).toMatchObject([{ id: 'real', hasNumber: false }])
    expect(valueOf(await worker.call(openToCall, { callId: 'real' })).number).toBeNull()
    expect(await world.documents('access-log')).toEqual([])
    expect(valueOf(await resident.call(listInbox, {})).entries).toEqual([])
  })

  it('leaves no look and no word where no number was left', async () => {
    const id = await book()
    await plant({ id: 'real', appointmentId: id, by: start })
    expect(valueOf(await worker.call(openToCall, { callId: 'real' })).number).toBeNull()
    expect(valueOf(await resident.call(listInbox, {})).entries).toEqual([])
    expect(await world.documents('access-log')).toEqual([])
  })

  it('cannot be noted where the appointment is not there any more, and nothing is written', async () => {
    world.cloud.clock.set(begun)
    await plant({ id: 'real', appointmentId: 'filed', by: start })
    const before = await world.documents('calls-to-make')
    expect(await worker.call(noteToCall, { callId: 'real', outcome: 'told' })).toEqual({
      ...{ ok: false, refusal: 'call-over' },
    })
    expect(await world.documents('calls-to-make')).toEqual(before)
  })

  it('is nobody who called it off themselves', async () => {
    const id = await book()
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    await resident.call(cancelAppointment, { appointmentId: id })
    await plant({ id: 'real', appointmentId: id, by: start })
    expect((await list()).calls).toEqual([])
  })
})

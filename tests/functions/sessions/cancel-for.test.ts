import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { bookFor, cancelFor } from '#core/contracts/sessions'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const cancel = (id: string) => yunxi.call(cancelFor, onMonday(id))
async function refused(id: string) {
  const before = await world.everything()
  const answer = await cancel(id)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments[0]

describe('calling an appointment off as staff', () => {
  it('is refused session-started from the minute it begins', async () => {
    const { id } = await bookYunxi(resident)
    world.cloud.clock.set(mondayAt(13, 30))
    expect(await refused(id)).toBe('session-started')
  })

  it('is refused already-cancelled after the person did, and after they did themselves', async () => {
    const { id } = await bookYunxi(resident)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect(await refused(id)).toBe('already-cancelled')
    const again = await bookYunxi(resident, { start: mondayAt(14, 30) })
    valueOf(await cancel(again.id))
    expect(await refused(again.id)).toBe('already-cancelled')
  })

  it('frees the place at once, and stands on top of what the person has until they have answered', async () => {
    const { id } = await bookYunxi(resident)
    const { row } = valueOf(await cancel(id))
    expect(row).toMatchObject({ id, status: 'cancelled-by-staff' })
    expect(await mine()).toMatchObject({ id, status: 'cancelled-by-staff', change: { kind: 'cancelled' } })
    const other = await world.as('sample-resident-2')
    valueOf(
      await other.call(bookAppointment, {
        counsellorId: 'c-yunxi',
        start: mondayAt(13, 30),
        mode: 'room',
        consentVersion: 2,
      }),
    )
  })

  it('says no to somebody who only asked', async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 60 }))
    const { id } = await bookYunxi(resident)
    valueOf(await cancel(id))
    expect(await mine()).toMatchObject({ status: 'declined', change: null })
  })

  it('leaves no word for somebody without an account, who has to be called, and forgets what they left', async () => {
    const left = { name: '林阿姨', phone: '13800138000' }
    const wish = {
      offerId: 'one-to-one',
      start: mondayAt(20),
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
      ...left,
    } as const
    const { row } = valueOf(await yunxi.call(bookFor, wish))
    valueOf(await cancel(row.id))
    const [guest] = (await world.documents('people')).filter(({ _id }) => String(_id).startsWith('guest_'))
    expect(guest).toMatchObject({
      appointments: [{ status: 'cancelled-by-staff', change: null }],
      guest: { name: null, phone: null },
    })
  })

  it('is possible for an appointment of one’s own in one’s own calendar', async () => {
    const { id } = await bookYunxi(yunxi)
    expect(valueOf(await cancel(id)).row).toMatchObject({ status: 'cancelled-by-staff' })
    const own = valueOf(await yunxi.call(listMyAppointments, {})).appointments
    expect(own).toMatchObject([{ id, status: 'cancelled-by-staff' }])
  })
})

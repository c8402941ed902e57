import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { readWaiting } from '#core/contracts/waitlist'
import { targets } from '../support/browser'
import { aWish, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { confirmedAppointments } from '../support/stored-appointments'
import { valueOf } from '../support/value-of'
import { handOut, joined } from '../support/waitlist/street-of-the-sample'
import type { Browser } from '../support/world'
import { yunxiWith } from '../support/yunxi'

const { world, phoneOf } = aStreet()
const start = mondayAt(13, 30)
let resident: Browser
let parent: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  parent = await world.as('sample-parent')
})
const own = async () => valueOf(await resident.call(readWaiting, {})).entries
const offered = async () => (await own())[0]?.offered

/** 云溪 has one place on this Monday, and somebody else has it. */
async function oneTaken() {
  await world.put('counsellors', yunxiWith({ sessionMinutes: 110, horizonDays: 1 }))
  return valueOf(await parent.call(bookAppointment, aWish({ start }))).appointment.id
}

describe.each(targets)('waiting for a place, on the $name build', (target) => {
  it('goes from a full calendar over the offer of what was freed to the usual yes', async () => {
    const appointmentId = await oneTaken()
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-yunxi')
    await phone.tap('wait')
    await phone.el('join-mode').waitFor()
    await phone.tap('join-next')
    await phone.tap('span-workdays-afternoon')
    await phone.tap('join-next')
    await phone.tap('join-next')
    await phone.see('轮到你了')
    const [entry] = await own()
    const id = entry?.id ?? ''
    expect(entry).toMatchObject({ counsellorId: 'c-yunxi', siteIds: ['s-chenguang'], modes: ['room'] })
    expect(await handOut(world)).toBeNull()
    valueOf(await parent.call(cancelAppointment, { appointmentId }))
    expect(await handOut(world)).toBeNull()

    await phone.reopen('resident/pages/inbox/index')
    await phone.tap(`message-place-offered-${id}`)
    await phone.el(`offer-${id}`).waitFor()
    await phone.tap(`take-${id}`)
    await phone.el('confirm-sheet').waitFor()
    await phone.see('这个时间已为你留住')
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    expect(await confirmedAppointments(world)).toMatchObject([{ start, personId: world.personId('sample-resident') }])
    expect(await phone.faults()).toEqual([])
  })

  it('keeps the offer where the sheet is closed again, and lets it pass by a word', async () => {
    await joined(resident)
    await handOut(world)
    const phone = await phoneOf(target)
    const [entry] = await own()
    const id = entry?.id ?? ''
    await phone.launch('pages/home/index')
    await phone.see(/有一个时间给你留着/)
    await phone.tap(`answer-place-offered-${id}`)
    await phone.tap(`take-${id}`)
    await phone.el('confirm-sheet').waitFor()
    await phone.tap('not-now')
    await expect.poll(() => phone.all('confirm-sheet').count()).toBe(0)
    expect((await offered())?.state).toBe('open')
    await phone.tap(`pass-${id}`)
    await phone.see('轮到你了')
    expect(await offered()).toBeNull()
    // Until they answered it stood on the front page, and it does not any more.
    await phone.comeBack('pages/home/index')
    await phone.el(`answer-place-offered-${id}`).waitFor({ state: 'detached' })
    expect(await phone.faults()).toEqual([])
  })

  it('says so where the time to answer is over', async () => {
    await joined(resident)
    await handOut(world)
    const phone = await phoneOf(target)
    const id = (await own())[0]?.id ?? ''
    await phone.launch('resident/pages/waiting/index')
    await phone.el(`offer-${id}`).waitFor()
    world.cloud.clock.set((await offered())?.expires ?? 0)
    await phone.reopen('resident/pages/waiting/index')
    await phone.see('上一个空位过了答复的时候')
    expect(await phone.faults()).toEqual([])
  })
})

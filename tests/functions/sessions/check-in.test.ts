import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { checkInFor } from '#core/contracts/sessions'
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

const checkIn = (id: string) => yunxi.call(checkInFor, onMonday(id))
async function refused(id: string) {
  const before = await world.everything()
  const answer = await checkIn(id)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('noting that somebody is here', () => {
  let id: string
  beforeEach(async () => {
    world.cloud.clock.set(mondayAt(-3))
    id = (await bookYunxi(resident)).id
  })

  it('is refused too-early-to-check-in before that day', async () => {
    expect(await refused(id)).toBe('too-early-to-check-in')
  })

  it('is refused session-over from the end on', async () => {
    world.cloud.clock.set(mondayAt(14, 20))
    expect(await refused(id)).toBe('session-over')
  })

  it('is refused already-cancelled where it was called off', async () => {
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    world.cloud.clock.set(mondayAt(13))
    expect(await refused(id)).toBe('already-cancelled')
  })

  it('is refused not-answered-yet where they still wait for a yes', async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 600 }))
    world.cloud.clock.set(mondayAt(8))
    const asked = await bookYunxi(await world.as('sample-resident-2'), { start: mondayAt(14, 30) })
    expect(await refused(asked.id)).toBe('not-answered-yet')
  })

  it('says so on the day and to the person, once', async () => {
    world.cloud.clock.set(mondayAt(9))
    const { checkedInAt } = valueOf(await checkIn(id)).row
    expect(checkedInAt).toBeGreaterThanOrEqual(mondayAt(9))
    world.cloud.clock.set(mondayAt(10))
    expect(valueOf(await checkIn(id)).row).toMatchObject({ checkedInAt })
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toMatchObject([{ id, checkedInAt }])
  })
})

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelAppointment, checkIn, listAgenda } from '#core/contracts/appointments'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const scan = (placementId = 'hx-cg-02') => resident.call(checkIn, { placementId })
async function refused(placementId?: string) {
  const before = await world.everything()
  const answer = await scan(placementId)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('saying that one is here, by the code at the site, is refused, and nothing changes,', () => {
  let id: string
  beforeEach(async () => {
    id = (await bookYunxi(resident)).id
  })

  it('not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(checkIn, { placementId: 'hx-cg-02' })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
  })

  it('site-unknown for a code that hangs nowhere', async () => {
    expect(await refused('hx-xx-01')).toBe('site-unknown')
  })

  it('nothing-here-today at another site', async () => {
    world.cloud.clock.set(mondayAt(13, 20))
    expect(await refused('hx-nt-01')).toBe('nothing-here-today')
  })

  it('nothing-here-today on another day, after the end, and where it was called off', async () => {
    world.cloud.clock.set(mondayAt(24 + 13, 20))
    expect(await refused()).toBe('nothing-here-today')
    world.cloud.clock.set(mondayAt(14, 20))
    expect(await refused()).toBe('nothing-here-today')
    world.cloud.clock.set(mondayAt(13, 20))
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect(await refused()).toBe('nothing-here-today')
  })

  it('nothing-here-today for a conversation by telephone', async () => {
    await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'] }))
    const other = await world.as('sample-resident-2')
    await bookYunxi(other, { start: mondayAt(14, 30), mode: 'phone', phone: '13800138000' })
    world.cloud.clock.set(mondayAt(14, 20))
    expect(await other.call(checkIn, { placementId: 'hx-cg-02' })).toEqual({ ok: false, refusal: 'nothing-here-today' })
  })

  it('too-early-to-check-in more than half an hour before the start', async () => {
    world.cloud.clock.set(mondayAt(12, 59))
    expect(await refused()).toBe('too-early-to-check-in')
  })
})

describe('saying that one is here', () => {
  it.each([
    ['half an hour before the start', mondayAt(13)],
    ['just before the end', mondayAt(14, 19)],
  ])('is told to both sides, once: %s', async (_, at) => {
    const { id } = await bookYunxi(resident)
    world.cloud.clock.set(at)
    const { appointment } = valueOf(await scan())
    expect(appointment.id).toBe(id)
    expect(appointment.checkedInAt).toBeGreaterThanOrEqual(at)
    expect(valueOf(await scan('hx-cg-01')).appointment).toEqual(appointment)
    const yunxi = await world.as('sample-counsellor')
    const { days } = valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 }))
    expect(days[0]?.appointments).toMatchObject([{ id, checkedInAt: appointment.checkedInAt }])
  })

  it('is for the one that is next, where somebody has two there that day', async () => {
    const first = await bookYunxi(resident)
    const second = await bookYunxi(resident, { start: mondayAt(14, 30) })
    world.cloud.clock.set(mondayAt(14, 5))
    expect(valueOf(await scan()).appointment.id).toBe(first.id)
    expect(valueOf(await scan()).appointment.id).toBe(second.id)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listCounsellors, listSoonestPlaces } from '#core/contracts/appointments'
import { instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, asStored, aWish, minute, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const answer = async () => valueOf(await resident.call(listSoonestPlaces, {}))
const places = async () => (await answer()).places.map(({ counsellor, start }) => [counsellor.id, start])

describe('the soonest places', () => {
  it('are refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listSoonestPlaces, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('are three, across counsellors, by the clock', async () => {
    expect(await places()).toEqual([
      ['c-yunxi', mondayAt(13, 30)],
      ['c-yunxi', mondayAt(14, 30)],
      ['c-songbai', mondayAt(16, 30)],
    ])
  })

  it('say of each who it is with, as the list of counsellors does, and until when it lasts', async () => {
    const [first] = (await answer()).places
    const [listed] = valueOf(await resident.call(listCounsellors, {})).counsellors
    const start = mondayAt(13, 30)
    const place = { start, end: start + 50 * MINUTE, offerId: 'one-to-one', modes: ['room'], left: 1 }
    expect(first).toEqual({ ...place, counsellor: listed })
    expect(first?.counsellor).toMatchObject({
      name: '云溪老师（虚构）',
      siteName: '晨光心理服务站',
      roomName: '静谈室',
    })
  })

  it('leave out what somebody took, what starts within two hours and who is suspended', async () => {
    valueOf(await resident.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-away', status: 'suspended' })))
    world.cloud.clock.set(mondayAt(11, 30) + 1)
    expect(await places()).toEqual([
      ['c-songbai', mondayAt(16, 30)],
      ['c-songbai', mondayAt(17, 30)],
      ['c-songbai', mondayAt(18, 30)],
    ])
  })

  it('go on to the days that follow', async () => {
    world.cloud.clock.set(mondayAt(17))
    expect(await places()).toEqual([
      ['c-songbai', mondayAt(19, 30)],
      ['c-anhe', instantAt('2026-11-24', minute(9))],
      ['c-anhe', instantAt('2026-11-24', minute(10))],
    ])
  })

  it('are none when nobody has any, and the answer says how far was looked', async () => {
    await world.empty('counsellors')
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-idle' }, { hours: [] })))
    expect(await answer()).toEqual({ places: [], bookable: { from: '2026-11-23', until: '2026-12-20' } })
  })
})

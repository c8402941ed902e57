import { beforeAll, describe, expect, it } from 'vitest'
import { sites } from '#core/content/sample/organisation'
import { bookAppointment, listCounsellors, listPlaces, listSoonestPlaces } from '#core/contracts/appointments'
import { changeSite } from '#core/contracts/organisation'
import { listSites } from '#core/contracts/sites'
import { aWorld } from '../../support/a-world'
import { aCounsellor, asStored, aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  manager = await world.as('sample-manager')
})

const all = async () => valueOf(await resident.call(listPlaces, {}))
const place = async (id: string) => (await all()).places.find((one) => one.id === id)

describe('where one can go', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listPlaces, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('is every site as the list of sites tells it, without its rooms', async () => {
    const listed = valueOf(await resident.call(listSites, {})).sites.map(({ rooms, ...site }) => site)
    expect((await all()).places.map(({ nextFree, ...one }) => one)).toEqual(listed)
  })

  it('has the next free place of each that booking’s own soonest has, also once that is taken', async () => {
    for (const { id } of (await all()).places) {
      const [soonest] = valueOf(await resident.call(listSoonestPlaces, { siteId: id })).places
      const [first] = valueOf(await resident.call(listCounsellors, { siteId: id })).counsellors
      expect((await place(id))?.nextFree).toBe(soonest?.start ?? null)
      expect(first?.nextFree ?? null).toBe(soonest?.start ?? null)
    }
    expect((await place('s-chenguang'))?.nextFree).toBe(mondayAt(13, 30))
    valueOf(await (await world.as('sample-parent')).call(bookAppointment, aWish({ start: mondayAt(13, 30) })))
    expect((await place('s-chenguang'))?.nextFree).toBe(mondayAt(14, 30))
  })

  it('is a place of this site alone, where somebody is at two', async () => {
    const one = aCounsellor({ id: 'c-yunxi' }, { siteId: 's-chenguang', roomId: 's-chenguang-r1' })
    const [offer] = one.offers
    const elsewhere = { ...offer, id: 'elsewhere', siteId: 's-liuan', roomId: null, modes: ['phone'] as const }
    await world.put('counsellors', asStored({ ...one, offers: [...one.offers, elsewhere] as typeof one.offers }))
    expect((await place('s-chenguang'))?.nextFree).toBe(mondayAt(9))
    expect((await place('s-liuan'))?.nextFree).not.toBe(mondayAt(9))
  })

  it('is null where nobody has a place, and without a site that was given up', async () => {
    const [site] = sites
    await world.put('sites', { ...site, id: 's-empty', name: '空着的示例站', closedOn: null, v: 3 })
    await world.put('sites', { ...site, id: 's-gone', name: '关了的示例站', closedOn: '2026-01-01', v: 3 })
    expect((await place('s-empty'))?.nextFree).toBe(null)
    expect(await place('s-gone')).toBeUndefined()
  })

  it('says on which days it is shut', async () => {
    const closure = { from: '2026-11-24', until: '2026-11-25', between: null, reason: '内部培训' }
    const change = { part: 'add-closure' as const, closure }
    valueOf(await manager.call(changeSite, { siteId: 's-shuxia', revision: 1, change }))
    expect((await place('s-shuxia'))?.special?.[0]).toMatchObject({ from: '2026-11-24', reason: '内部培训' })
  })

  it('goes on page after page, and no page has more than fifty', async () => {
    const [site] = sites
    await world.add(
      'sites',
      Array.from({ length: 60 }, (_, at) => ({
        ...site,
        id: `s-many-${`${at}`.padStart(2, '0')}`,
        closedOn: null,
        v: 3,
      })),
    )
    const first = await all()
    expect(first.places).toHaveLength(50)
    const second = valueOf(await resident.call(listPlaces, { after: first.next ?? '' }))
    expect(second.next).toBe(null)
    const ids = [...first.places, ...second.places].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(64)
  })
})

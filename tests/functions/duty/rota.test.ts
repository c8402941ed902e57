import { beforeAll, describe, expect, it } from 'vitest'
import { checkInForDuty, readRota, saveRota } from '#core/contracts/duty'
import { setStanding } from '#core/contracts/staff'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import {
  aRota,
  aShift,
  hangingThere,
  opening,
  putRota,
  save,
  site,
  storedRotas,
  weekOf,
} from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let yunxi: Browser
let songbai: Browser
let worker: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  songbai = await world.as('sample-counsellor-2')
  worker = await world.as('sample-care-worker')
})

const SECOND = 1000
const no = (refusal: string) => ({ ok: false, refusal })
const idOf = (name: string) => world.personId(name)

describe('the rota of a week', () => {
  it('is refused by name, and then it stands', async () => {
    const staffId = idOf('sample-counsellor')
    const wish = { siteId: site, monday, revision: 0, shifts: [] }
    expect(await world.callAsNobody(saveRota, wish)).toEqual(no('not-signed-in'))
    expect(await yunxi.call(saveRota, wish)).toEqual(no('not-allowed'))
    expect(await manager.call(saveRota, { ...wish, siteId: 's-nowhere' })).toEqual(no('site-unknown'))
    expect(await manager.call(saveRota, { ...wish, monday: '2026-11-24' })).toEqual(no('week-unclear'))
    expect(await manager.call(saveRota, { ...wish, monday: '2027-01-25' })).toEqual(no('week-unclear'))
    expect(await manager.call(saveRota, { ...wish, revision: 1 })).toEqual(no('rota-changed'))
    expect(await save(manager, [{ staffId, id: 'another' }])).toEqual(no('rota-changed'))
    expect(await save(manager, [{ staffId, date: '2026-11-30' }])).toEqual(no('shift-unclear'))
    expect(await save(manager, [{ staffId, from: opening.until }])).toEqual(no('shift-unclear'))
    expect(await save(manager, [{ staffId, from: minute(13, 29) }])).toEqual(no('shift-outside-hours'))
    expect(await save(manager, [{ staffId, until: minute(15, 31) }])).toEqual(no('shift-outside-hours'))
    expect(await save(manager, [{ staffId: idOf('sample-counsellor-2') }])).toEqual(no('cannot-be-on-duty'))
    expect(await save(manager, [{ staffId: 'p1_nobody' }])).toEqual(no('cannot-be-on-duty'))
    expect(await save(manager, [{ staffId }, { staffId, from: minute(15, 29) }])).toEqual(no('shift-overlaps'))
    expect(await storedRotas(world)).toEqual([])

    const touching = [
      { staffId, until: minute(14, 30) },
      { staffId, from: minute(14, 30) },
    ]
    expect(valueOf(await save(manager, touching))).toEqual({ revision: 1 })
    const { shifts } = await weekOf(yunxi)
    expect(shifts).toMatchObject([
      { from: minute(13, 30), until: minute(14, 30), isOwn: true, checkedIn: null },
      { from: minute(14, 30), until: minute(15, 30), isOwn: true },
    ])
  })

  it('has nobody twice at one time, at another site neither', async () => {
    const staffId = idOf('sample-care-worker')
    const nantang = { date: '2026-11-24', from: minute(9), until: minute(11, 30), staffId }
    await putRota(world, aRota([aShift(nantang)], { siteId: 's-nantang' }))
    await world.put('sites', await openOnTuesday())
    const there = { ...nantang, from: minute(11, 29), until: minute(12) }
    expect(await save(manager, [there])).toEqual(no('shift-overlaps'))
    valueOf(await save(manager, [{ ...there, from: minute(11, 30) }]))
  })

  it('is saved over a clash of old at two sites, and judges what is new or changed alone', async () => {
    const staffId = idOf('sample-care-worker')
    const clash = { date: '2026-11-24', from: minute(9), until: minute(11, 30), staffId }
    await putRota(world, aRota([aShift({ ...clash, id: 'there' })], { siteId: 's-nantang' }))
    await putRota(world, aRota([aShift({ ...clash, id: 'old' })]))
    await world.put('sites', await openOnTuesday())
    const old = { ...clash, id: 'old' }
    const fresh = { staffId: idOf('sample-counsellor') }
    valueOf(await save(manager, [old, fresh]))
    expect((await weekOf(manager)).shifts).toHaveLength(2)
    expect(await save(manager, [{ ...old, until: minute(11) }])).toEqual(no('shift-overlaps'))
    expect(await save(manager, [old, { ...clash, from: minute(11), until: minute(12) }])).toEqual(no('shift-overlaps'))
    valueOf(await save(manager, [{ ...old, from: minute(11, 30), until: minute(12) }]))
  })

  /** Two stretches that touch are one at the door. */
  async function openOnTuesday(siteId = site) {
    const found = (await world.documents('sites')).find(({ _id }) => _id === siteId)
    const { _id: id, ...row } = found as unknown as { _id: string; openingHours: object[] }
    return { ...row, id, openingHours: [...row.openingHours, { weekday: 2, from: minute(9), until: minute(12) }] }
  }

  it('has nobody on who is put to rest, who meets it from either side', async () => {
    const staffId = idOf('sample-care-worker-2')
    const [suspended, saved] = await Promise.all([
      manager.call(setStanding, { staffId, to: 'suspended' }),
      save(manager, [{ staffId }]),
    ])
    valueOf(suspended)
    if (!saved.ok) expect(saved).toEqual(no('cannot-be-on-duty'))
    expect(await save(manager, [{ staffId }])).toEqual(no('cannot-be-on-duty'))
  })

  it('keeps what began already as it was', async () => {
    const staffId = idOf('sample-counsellor')
    valueOf(await save(manager, [{ staffId }]))
    const [shift] = (await weekOf(manager)).shifts
    const asItStands = { id: shift?.id ?? '', staffId }
    world.cloud.clock.set(mondayAt(13, 30) - 5 * SECOND)
    valueOf(await save(manager, [asItStands]))
    world.cloud.clock.set(mondayAt(13, 30))
    valueOf(await save(manager, [asItStands]))
    expect(await save(manager, [])).toEqual(no('shift-begun'))
    expect(await save(manager, [{ ...asItStands, until: minute(15) }])).toEqual(no('shift-begun'))
    expect(await save(manager, [asItStands, { staffId: idOf('sample-manager') }])).toEqual(no('shift-begun'))
    const later = { staffId: idOf('sample-manager'), from: minute(13, 31) }
    valueOf(await save(manager, [asItStands, later]))
  })

  it('is not saved over somebody else’s, and goes through once where two save at once', async () => {
    const staffId = idOf('sample-counsellor')
    const wish = (from: number) => ({
      ...{ siteId: site, monday, revision: 0 },
      shifts: [{ id: null, date: monday, from, until: opening.until, staffId }],
    })
    const both = await Promise.all([13, 14].map((hour) => manager.call(saveRota, wish(minute(hour, 30)))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(no('rota-changed'))
    expect((await weekOf(manager)).shifts).toHaveLength(1)
  })

  it('puts nobody on at two sites at once, whoever of two managers was first', async () => {
    for (const siteId of [site, 's-nantang']) await world.put('sites', await openOnTuesday(siteId))
    const staffId = idOf('sample-care-worker')
    const tuesday = { date: '2026-11-24', from: minute(9, 30), until: minute(11), staffId }
    for (let time = 0; time < 5; time += 1) {
      const said = await Promise.all([save(manager, [tuesday]), save(manager, [tuesday], 's-nantang')])
      expect(said.filter(({ ok }) => ok)).toHaveLength(1)
      expect(said.find(({ ok }) => !ok)).toEqual(no('shift-overlaps'))
      for (const siteId of [site, 's-nantang']) valueOf(await save(manager, [], siteId))
    }
  })

  it('shows staff their site’s week, makers who may be put on and the week before, and nobody else anything', async () => {
    const staffId = idOf('sample-counsellor')
    const before = aShift({
      date: '2026-11-16',
      staffId,
      checkedIn: { at: mondayAt(0) - 7 * 24 * HOUR, how: 'declared' },
    })
    await putRota(world, aRota([before], { monday: '2026-11-16' }))
    const made = await weekOf(manager)
    expect(made.before).toEqual([{ id: null, date: monday, ...opening, staffId }])
    expect(made.people.map(({ id }) => id)).toEqual(
      expect.arrayContaining([staffId, idOf('sample-manager'), idOf('sample-care-worker-2')]),
    )
    expect(made.people.map(({ id }) => id)).not.toContain(idOf('sample-counsellor-2'))
    expect(made.days[0]).toEqual({ date: monday, hours: [opening] })
    expect(await weekOf(yunxi)).toMatchObject({ mayArrange: false, people: [], before: [], alarms: [] })
    expect(await songbai.call(readRota, { siteId: site, monday })).toEqual(no('site-unknown'))
    expect(await (await world.as('sample-resident')).call(readRota, { siteId: site, monday })).toEqual(
      no('not-allowed'),
    )
  })
})

describe('being there', () => {
  const come = (browser: Browser, placementId: string | null, shiftId = 'a-shift') =>
    browser.call(checkInForDuty, { siteId: site, monday, shiftId, placementId })

  it('is refused by name, and then it is known how', async () => {
    const staffId = idOf('sample-counsellor')
    await putRota(world, aRota([aShift({ staffId }), aShift({ id: 'theirs', staffId: idOf('sample-manager') })]))
    expect(await come(yunxi, 'hx-nt-01')).toEqual(no('code-of-elsewhere'))
    expect(await come(yunxi, 'hx-xx-99')).toEqual(no('site-unknown'))
    expect(await come(yunxi, hangingThere, 'theirs')).toEqual(no('shift-unknown'))
    world.cloud.clock.set(mondayAt(13) - 5 * SECOND)
    expect(await come(yunxi, hangingThere)).toEqual(no('too-early-to-check-in'))
    world.cloud.clock.set(mondayAt(13))
    expect(valueOf(await come(yunxi, hangingThere)).checkedIn).toMatchObject({ how: 'by-code' })
    world.cloud.clock.set(mondayAt(13, 5))
    expect(valueOf(await come(yunxi, null)).checkedIn).toMatchObject({ how: 'by-code' })
    world.cloud.clock.set(mondayAt(15, 30) - MINUTE)
    expect(valueOf(await come(manager, null, 'theirs')).checkedIn.how).toBe('declared')
  })

  it('is no more once the shift is over', async () => {
    await putRota(world, aRota([aShift({ staffId: idOf('sample-counsellor') })]))
    world.cloud.clock.set(mondayAt(15, 30) - 5 * SECOND)
    valueOf(await come(yunxi, null))
    await putRota(world, aRota([aShift({ staffId: idOf('sample-counsellor') })]))
    world.cloud.clock.set(mondayAt(15, 30))
    expect(await come(yunxi, null)).toEqual(no('shift-over'))
  })
})

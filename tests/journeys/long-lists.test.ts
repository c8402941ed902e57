import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { DAY, MINUTE } from '#core/domain/time'
import { bringAppointments } from '../support/bookings'
import { type Phone, targets } from '../support/browser'
import { aCounsellor, anAdministration, anAppointment, aroundTheClock, asStored, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()

/** Ids of the rows on the page, in their order. */
async function rowsOn(phone: Phone, prefix: string): Promise<string[]> {
  const ids = await phone.all(prefix).evaluateAll((rows) => rows.map(({ id }) => id))
  return ids.map((id) => id.slice(id.indexOf(prefix) + prefix.length))
}

const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${100 + at}`)

describe.each(targets)('a list that is longer than one answer, on the $name build', (target) => {
  it('of articles goes on after the last one, and keeps to whom it was asked for', async () => {
    const more = numbered('more-', 200)
    const [{ position: _, ...article } = { position: 0 }] = await world.documents('articles')
    const kinds = ['parents', 'elders']
    const many = more.map((id, at) => ({ ...article, id, audience: kinds[at % 2], position: at + articles.length }))
    await world.add('articles', many)
    const phone = await phoneOf(target)
    await phone.launch('pages/read/index')
    await phone.el('further-articles').waitFor()
    const all = [...articles.map(({ id }) => id), ...more]
    expect(await rowsOn(phone, 'article-')).toEqual(all.slice(0, 10))
    // Of the first answer twenty more with each tap, then those of the second in the same way.
    for (const seen of [30, 50, 70, 90, 110, 130, 150, 170, 190, 200, 210, 230, 250, 270, all.length]) {
      await phone.tap('further-articles')
      await expect.poll(() => rowsOn(phone, 'article-')).toEqual(all.slice(0, seen))
    }
    expect(await phone.el('further-articles').count()).toBe(0)

    await phone.tap('audience-elders')
    const forElders = articles.filter(({ audience }) => audience === 'elders').map(({ id }) => id)
    const expected = [...forElders, ...more.filter((_, at) => at % 2 === 1)]
    await expect.poll(() => rowsOn(phone, 'article-')).toEqual(expected)
    expect(await phone.faults()).toEqual([])
  })

  it('of counsellors goes on after the last one, and keeps to the place it was asked for', async () => {
    const more = numbered('c-z-', 36)
    const sites = ['s-chenguang', 's-nantang']
    await world.add(
      'counsellors',
      more.map((id, at) => asStored(aCounsellor({ id }, { siteId: sites[at % 2] as string, hours: aroundTheClock }))),
    )
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await phone.el('further-counsellors').waitFor()
    expect(await rowsOn(phone, 'counsellor-')).toEqual(more.slice(0, 20))

    await phone.tap('further-counsellors')
    await phone.el('counsellor-c-zhiyu').waitFor()
    expect(await rowsOn(phone, 'counsellor-')).toEqual([...more, 'c-yunxi', 'c-songbai', 'c-anhe', 'c-zhiyu'])
    expect(await phone.el('further-counsellors').count()).toBe(0)

    await phone.tap('site-s-nantang')
    const there = [...more.filter((_, at) => at % 2 === 1), 'c-songbai']
    await expect.poll(() => rowsOn(phone, 'counsellor-')).toEqual(there)
    expect(await phone.faults()).toEqual([])
  })

  it('of days goes on with the day after the last one', async () => {
    const days = Array.from({ length: 12 }, (_, day) =>
      numbered(`d${10 + day}-`, 40).map((id, at) => {
        const start = mondayAt(9) + day * DAY + at * MINUTE
        return anAppointment({ id, personId: `p-${id}`, counsellorId: 'c-yunxi', start, end: start + MINUTE })
      }),
    )
    await bringAppointments(world, days.flat(), mondayAt(6))
    const all = days.flat().map(({ id }) => id)
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.el('later-days').waitFor()
    expect(await rowsOn(phone, 'agenda-')).toEqual(all.slice(0, 320))
    await phone.see('今天到11月30日，再往后的在最下面。')

    await phone.tap('later-days')
    await phone.el('date-2026-12-01').waitFor()
    expect(await rowsOn(phone, 'agenda-')).toEqual(all)
    const dates = await rowsOn(phone, 'date-')
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates.slice(0, 2)).toEqual(['2026-11-23', '2026-11-24'])
    // Fridays are the last on which anybody can come within the four weeks.
    expect(dates.at(-1)).toBe('2026-12-18')
    expect(await phone.el('later-days').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('of what I kept, and of who looked, goes on with what is earlier, and stops there', async () => {
    const personId = world.personId('sample-resident')
    const kept = numbered('k-', 60)
    const completed = (at: number) => mondayAt(5) - at * DAY
    const rows = kept.map((id, at) => anAdministration({ id, personId, completedAt: completed(at) }))
    await world.add('administrations', rows)
    const looks = numbered('l-', 40)
    const look = { staffId: 'staff', personId, counsellorId: 'c-yunxi', purpose: 'session', what: ['intake'], v: 1 }
    await world.add(
      'access-log',
      looks.map((id, at) => ({ ...look, id, at: completed(at) })),
    )
    const phone = await phoneOf(target)
    for (const [page, prefix, all, most] of [
      ['kept', 'kept-', kept, 50],
      ['looks', 'look-', looks, 30],
    ] as const) {
      await phone.launch(`resident/pages/${page}/index`)
      await phone.el('earlier').waitFor()
      expect(await rowsOn(phone, prefix)).toEqual(all.slice(0, most))
      await phone.tap('earlier')
      await expect.poll(() => rowsOn(phone, prefix)).toEqual(all)
      expect(await phone.el('earlier').count()).toBe(0)
    }
    expect(await phone.faults()).toEqual([])
  })

  it('of people goes on after the last one, and back to the first', async () => {
    const more = numbered('p1_z-', 205)
    const grants = [{ role: 'editor', nodeId: 'n-chenguang' }]
    await world.add(
      'staff',
      more.map((id) => ({ id, grants, v: 2 })),
    )
    const manager = await phoneOf(target, 'sample-manager')
    await manager.launch('manager/pages/people/index')
    await manager.el('more-people').waitFor()
    const first = await rowsOn(manager, 'person-')
    expect(first).toHaveLength(200)
    expect(await manager.el('first-people').count()).toBe(0)
    await manager.tap('more-people')
    await manager.el('first-people').waitFor()
    const rest = await rowsOn(manager, 'person-')
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.filter((id) => first.includes(id))).toEqual([])
    await manager.tap('first-people')
    await manager.el('more-people').waitFor()
    expect(await rowsOn(manager, 'person-')).toEqual(first)
    expect(await manager.faults()).toEqual([])
  })
})

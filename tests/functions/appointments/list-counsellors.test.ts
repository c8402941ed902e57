import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, aWish, minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const list = async (input: { siteId?: string } = {}) => valueOf(await resident.call(listCounsellors, input)).counsellors
const ids = (counsellors: readonly { readonly id: string }[]) => counsellors.map(({ id }) => id)

describe('the list of counsellors', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listCounsellors, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('comes in pages of twenty, each counsellor on one of them', async () => {
    const many = Array.from({ length: 38 }, (_, at) =>
      asStored(aCounsellor({ id: `c-z-${100 + at}` }, { hours: at < 20 ? aroundTheClock : [] })),
    )
    await world.add('counsellors', many)
    const pages: string[][] = []
    let after: { nextFree: number | null; id: string } | undefined
    for (let next: typeof after | null = undefined; next !== null; after = next ?? undefined) {
      const answer: { counsellors: { id: string }[]; next: typeof after | null } = valueOf(
        await resident.call(listCounsellors, after ? { after } : {}),
      )
      pages.push(ids(answer.counsellors))
      next = answer.next
    }
    expect(pages.map((page) => page.length)).toEqual([20, 20, 2])
    expect(new Set(pages.flat()).size).toBe(42)
    expect(pages[0]).toEqual(many.slice(0, 20).map(({ id }) => id))
    expect(pages[2]).toEqual(['c-z-136', 'c-z-137'])
  })

  it('is refused bad-input when the site is an operator', async () => {
    expect(await resident.call(listCounsellors, { siteId: { $ne: null } as unknown as string })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })

  it('is empty at a site without any', async () => {
    expect(await list({ siteId: 's-nowhere' })).toEqual([])
  })

  it('holds everybody with the site and the room they sit in, by name', async () => {
    const counsellors = await list()
    expect(counsellors.map(({ id, siteName, roomName }) => [id, siteName, roomName])).toEqual([
      ['c-yunxi', '晨光心理服务站', '静谈室'],
      ['c-songbai', '南塘心理辅导室', '一号谈话室'],
      ['c-anhe', '树下谈心屋', '树下小屋'],
      ['c-zhiyu', '柳岸心灵驿站', '亲子室'],
    ])
  })

  it('says of each what a resident may see, and not their weekly hours or status', async () => {
    const [yunxi] = await list()
    const { id, name, words, concerns } = sampleWorld.counsellors[0] as (typeof sampleWorld.counsellors)[number]
    const where = { siteId: 's-chenguang', siteName: '晨光心理服务站', roomName: '静谈室' }
    expect(yunxi).toEqual({
      ...{ id, name, concerns, title: '心理咨询师', introduction: words?.[0]?.text },
      credentials: [
        { id: 'yunxi-1', kind: 'counsellor', issuer: '示例发证机构（虚构）', month: '2026-11' },
        { id: 'yunxi-2', kind: 'social-worker', issuer: '示例发证机构（虚构）', month: '2026-11' },
      ],
      ...{ ...where, modes: ['room'], sessionMinutes: 50, nextFree: mondayAt(13, 30) },
      offers: [
        {
          ...{ id: 'one-to-one', name: '一对一谈话', ...where, modes: ['room'], sessionMinutes: 50, capacity: 1 },
          ...{ topics: ['stress', 'sleep-and-body', 'relationships'], answerWithin: null, bring: '' },
        },
      ],
    })
  })

  it('holds those who speak of a topic, or meet in a way, and their next place of it', async () => {
    const asking = async (input: object) => valueOf(await resident.call(listCounsellors, input)).counsellors
    expect(ids(await asking({ topic: 'parenting' }))).toEqual(['c-zhiyu'])
    expect(ids(await asking({ mode: 'phone' }))).toEqual(['c-songbai'])
    expect(ids(await asking({ mode: 'video' }))).toEqual([])
    expect(ids(await asking({ topic: 'stress', siteId: 's-shuxia' }))).toEqual(['c-anhe'])
  })

  it('holds those of one site when asked for it', async () => {
    expect(ids(await list({ siteId: 's-nantang' }))).toEqual(['c-songbai'])
  })

  it('shows somebody whose site or room is gone with the words left empty', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-lost' }, { siteId: 's-gone' })))
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-out' }, { siteId: 's-liuan', roomId: 'r-gone' })))
    const shown = (await list()).filter(({ id }) => ['c-lost', 'c-out'].includes(id))
    expect(shown).toMatchObject([
      { siteName: '', roomName: '' },
      { siteName: '柳岸心灵驿站', roomName: '' },
    ])
  })

  it('leaves out who is suspended', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-away', status: 'suspended' })))
    expect(ids(await list())).not.toContain('c-away')
  })
})

describe('the next free place', () => {
  const next = async (id = 'c-yunxi') => (await list()).find((one) => one.id === id)?.nextFree

  it('is the first there is, for each', async () => {
    expect((await list()).map(({ nextFree }) => nextFree)).toEqual([
      mondayAt(13, 30),
      mondayAt(16, 30),
      instantAt('2026-11-24', minute(9)),
      instantAt('2026-11-25', minute(9)),
    ])
  })

  it('gives the order: the soonest first, those without any last', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-0-idle' }, { hours: [] })))
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-zz-early' })))
    expect(ids(await list())).toEqual(['c-zz-early', 'c-yunxi', 'c-songbai', 'c-anhe', 'c-zhiyu', 'c-0-idle'])
  })

  it('is looked for as far as the answer says', async () => {
    const answer = async () => valueOf(await resident.call(listCounsellors, {})).bookable
    expect(await answer()).toEqual({ from: monday, until: '2026-12-20' })
    world.cloud.clock.set(mondayAt(24) - 1000)
    expect(await answer()).toEqual({ from: monday, until: '2026-12-20' })
    world.cloud.clock.set(mondayAt(24))
    expect(await answer()).toEqual({ from: '2026-11-24', until: '2026-12-21' })
  })

  it('is the one after it once that is taken, on the same day or the next', async () => {
    valueOf(await resident.call(bookAppointment, aWish()))
    expect(await next()).toBe(mondayAt(14, 30))
    const other = await world.as('sample-resident-2')
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    expect(await next()).toBe(instantAt('2026-11-24', minute(13, 30)))
  })

  it('is the one after it when less than two hours are left', async () => {
    world.cloud.clock.set(mondayAt(11, 30) + 1)
    expect(await next()).toBe(mondayAt(14, 30))
  })

  it('lies on the last of the twenty-eight days when there is none before, and nowhere beyond it', async () => {
    const none = (date: string) => ({ id: `c-${date}`, date, from: minute(9), until: minute(10) })
    const sundays = [{ weekday: 7 as const, from: minute(9), until: minute(10) }]
    const sunday = aCounsellor({ id: 'c-sunday' }, { hours: sundays })
    const closed = async (...dates: string[]) =>
      world.put('counsellors', asStored({ ...sunday, calendar: { ...sunday.calendar, closings: dates.map(none) } }))
    await closed('2026-11-29', '2026-12-06', '2026-12-13')
    expect(await next('c-sunday')).toBe(instantAt('2026-12-20', minute(9)))
    await closed('2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20')
    expect(await next('c-sunday')).toBeNull()
  })

  it('is none for somebody without hours', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-idle' }, { hours: [] })))
    expect(await next('c-idle')).toBeNull()
  })
})

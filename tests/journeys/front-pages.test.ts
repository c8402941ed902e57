import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { listAgenda, listMyAppointments } from '#core/contracts/appointments'
import { HOUR } from '#core/domain/time'
import { openBrowser, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { booked, bringTheCast, manager, now, regular } from '../support/pages/cast'
import { type DrawnPage, type Scene, says } from '../support/pages/drawn-page'
import { Stage } from '../support/pages/stage'
import { openWorld, type World } from '../support/world'

/** The page itself, whatever the registry draws of it. */
const at = (path: string) => ({ path }) as DrawnPage
const home = at('pages/home/index')
const landing = at('pages/landing/index')
const me = at('pages/me/index')
const read = at('pages/read/index')
const agenda = at('counsellor/pages/agenda/index')

describe.each(targets)('the front pages of the $name build', (target) => {
  let world: World
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
    stage = await Stage.open(browser, world.cloud.url, target, { hurries: true })
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(() => stage.answerAs(undefined))

  const { el, all } = {
    el: (id: string) => stage.phone.el(id),
    all: (prefix: string) => stage.phone.all(prefix),
  }
  const open = (page: DrawnPage, scene: Scene) => stage.set(page, scene)
  const idsOf = (prefix: string) =>
    all(prefix).evaluateAll((found, start) => found.map(({ id }) => id.slice(id.indexOf(start))), prefix)
  const textOf = async (id: string) => (await el(id).innerText()).replace(/\s+/g, ' ')
  const heading = (name: string | RegExp) =>
    stage.phone.page.getByRole('heading', { name }).locator('visible=true').first()

  /** In pixels, of the largest words on the page. */
  const titleSize = () =>
    stage.phone.page
      .locator('main h1, [role=main] [role=heading]')
      .locator('visible=true')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

  it.each([
    ['entry-read', '读一读'],
    ['entry-assess', '自评'],
    ['entry-booking', '和咨询师谈一谈'],
    ['entry-help', '现在就可以打电话'],
  ])('lead from home by %s', async (entry, title) => {
    await open(home, { shows: { id: 'entry-read' } })
    await stage.phone.tap(entry)
    await heading(title).waitFor()
  })

  it('say of several appointments the next, and lead to them', async () => {
    const later = { ...booked, id: 'later', siteName: '柳岸心灵驿站', start: now + 50 * HOUR, end: now + 51 * HOUR }
    const soon = { ...booked, id: 'soon', start: now + 2 * HOUR, end: now + 3 * HOUR }
    const over = { ...booked, id: 'over', siteName: '树下谈心屋', start: now - 3 * HOUR, end: now - 2 * HOUR }
    const off = {
      ...soon,
      id: 'off',
      siteName: '晨光心理服务站',
      start: now + HOUR,
      status: 'cancelled-by-client',
    } as const
    const cloud = [
      says(listMyAppointments, {
        appointments: [later, off, soon, over],
        others: [],
        care: null,
        next: null,
        toAnswer: [],
        unread: 0,
      }),
    ]
    await open(home, { shows: { id: 'next-appointment' }, who: regular, cloud })
    expect(await textOf('next-appointment')).toMatch(/今天 12:00.*南塘心理辅导室/)
    await stage.phone.tap('next-appointment')
    await heading('我的预约').waitFor()
  })

  // Seen on the web build alone so far.
  it.runIf(target.name === 'H5')('remember the place whose code was scanned, and lead back to it', async () => {
    await open(landing, { shows: { id: 'site' }, query: 'scene=hx-cg-01' })
    expect(await textOf('site')).toContain('晨光社区邻里中心二楼')
    expect(await textOf('site')).toContain('晨光社区三号楼一单元门口')
    await stage.phone.tap('go-home')
    await el('near-site').waitFor()
    expect(await textOf('near-site')).toMatch(/晨光心理服务站.*13:30/)
    await stage.phone.tap('near-site')
    await el('site').waitFor()
  })

  it('remember no place by a code that nobody knows', async () => {
    await open(landing, { shows: { id: 'way-read' }, query: 'scene=nowhere' })
    await stage.phone.tap('go-home')
    await el('entry-read').waitFor()
    await stage.quiet()
    expect(await el('near-site').count()).toBe(0)
  })

  it('show ten articles, more when asked, what is written for somebody, and all of it again', async () => {
    await open(read, { shows: { id: 'article-' } })
    const every = articles.map(({ id }) => `article-${id}`)
    expect(every.slice(0, 6)).toEqual(['a01', 'a02', 'a03', 'a04', 'a05', 'a06'].map((id) => `article-${id}`))
    expect(await idsOf('article-')).toEqual(every.slice(0, 10))
    await stage.phone.tap('further-articles')
    await expect.poll(() => idsOf('article-')).toEqual(every.slice(0, 30))
    const offered = ['all', 'everyone', 'parents', 'teenagers', 'caregivers', 'elders']
    expect(await idsOf('audience-')).toEqual(offered.map((audience) => `audience-${audience}`))
    await stage.phone.tap('audience-parents')
    const forParents = articles.filter(({ audience }) => audience === 'parents').map(({ id }) => `article-${id}`)
    expect(forParents[0]).toBe('article-a03')
    await expect.poll(() => idsOf('article-')).toEqual(forParents)
    expect(await el('further-articles').count()).toBe(0)
    await stage.phone.tap('audience-all')
    await expect.poll(() => idsOf('article-')).toEqual(every.slice(0, 30))
  })

  it.runIf(target.name === 'H5')(
    'grow with the size of type that was chosen, at once, everywhere and for good',
    async () => {
      await open(me, { shows: { id: 'type-system' } })
      expect(await titleSize()).toBe(22)
      await stage.phone.tap('type-1.5')
      await expect.poll(titleSize).toBe(33)
      await stage.phone.tap('my-appointments')
      await heading('我的预约').waitFor()
      expect(await titleSize()).toBe(33)
      await stage.phone.reopen('pages/home/index')
      await el('entry-read').waitFor()
      expect(await titleSize()).toBe(33)
      await stage.phone.launch('pages/me/index')
      await stage.phone.tap('type-1.25')
      await expect.poll(titleSize).toBe(27.5)
      await stage.phone.tap('type-1')
      await expect.poll(titleSize).toBe(22)
    },
  )

  it('say who may work here, to them alone', async () => {
    await open(me, { shows: { id: 'my-agenda' }, who: regular })
    expect(await textOf('my-agenda')).toContain('晨光社区 · 咨询师')
    await open(me, { shows: { text: '青禾街道' }, who: manager })
    expect(await el('my-agenda').count()).toBe(0)
    await open(me, { shows: { id: 'type-system' } })
    expect(await stage.phone.sees('我的工作')).toBe(false)
  })

  it.each([
    ['about', '关于心邻', '不做诊断'],
    ['privacy', '你的隐私', '随时可以删'],
  ])('tell under %s what the program is and keeps', async (row, title, words) => {
    await open(me, { shows: { id: row } })
    await stage.phone.tap(row)
    await heading(title).waitFor()
    await stage.phone.see(new RegExp(words))
  })

  it('list a counsellor’s day in the order the cloud has it, with what was called off', async () => {
    const { code, siteId, roomName, mode, topic, status, expires, checkedInAt } = booked
    const one = (id: string, hour: number, change = {}) => ({
      ...{ id, code, siteId, roomName, mode, topic, status, expires, checkedInAt },
      ...{
        offerName: '一对一谈话',
        by: 'client' as const,
        reason: null,
        start: mondayAt(hour),
        end: mondayAt(hour) + HOUR,
        ...change,
      },
    })
    const day = {
      date: '2026-11-23',
      special: null,
      away: false,
      hours: [{ from: 780, until: 1020, siteId: 's-nantang' }],
      free: [],
      appointments: [
        one('first', 13, { code: 'AAAA' }),
        one('second', 14, { status: 'cancelled-by-client' }),
        one('third', 16, { mode: 'phone' }),
      ],
      unlisted: 0,
    }
    const cloud = [
      says(listAgenda, {
        unread: 0,
        counsellorIds: ['c-yunxi'],
        sites: [{ id: 's-nantang', name: '南塘心理辅导室' }],
        days: [day],
        next: null,
      }),
    ]
    await open(agenda, { shows: { id: 'agenda-first' }, who: regular, cloud })
    expect(await idsOf('agenda-')).toEqual(['agenda-first', 'agenda-second', 'agenda-third'])
    expect(await textOf('agenda-first')).toMatch(/13:00.*当面 · 南塘心理辅导室 一号谈话室 AAAA/)
    expect(await textOf('agenda-second')).toContain('对方取消了')
    expect(await textOf('agenda-third')).not.toContain('一号谈话室')
    expect(await textOf('date-2026-11-23')).toContain('2 个预约，下一个 13:00，1 个已取消')
  })

  it('bring the agenda after a failure, on asking again', async () => {
    await open(agenda, { shows: { id: 'retry' }, who: regular, cloud: 'away' })
    expect(await all('agenda-').count()).toBe(0)
    await stage.answerAs(undefined)
    await stage.phone.tap('retry')
    await el('agenda-their-first').waitFor()
    expect(await el('retry').count()).toBe(0)
  })

  it('keep the agenda there while it cannot be brought up to date, and say so', async () => {
    await open(agenda, { shows: { id: 'agenda-their-first' }, who: regular })
    await stage.answerAs('away')
    await stage.phone.tap('refresh-agenda')
    await stage.phone.see('下面是上一次看到的内容')
    await el('agenda-their-first').waitFor()
    await stage.answerAs(undefined)
    await stage.phone.tap('retry')
    await expect.poll(() => el('retry').count()).toBe(0)
  })
})

describe('the choices of the H5 build, by keyboard', () => {
  let world: World
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    browser = await openBrowser()
    stage = await Stage.open(browser, world.cloud.url, targets[0])
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  const focused = () => stage.phone.page.evaluate(() => document.activeElement?.id ?? '')

  it('take the focus from one to the next by the arrows, round and round, and choose on a press', async () => {
    await stage.set(read, { shows: { id: 'audience-all' } })
    await stage.phone.el('audience-all').focus()
    const { keyboard } = stage.phone.page
    const forElders = articles.filter(({ audience }) => audience === 'elders').length
    for (const [key, next] of [
      ['ArrowRight', 'audience-everyone'],
      ['ArrowDown', 'audience-parents'],
      ['ArrowLeft', 'audience-everyone'],
      ['ArrowUp', 'audience-all'],
      ['ArrowUp', 'audience-elders'],
      ['ArrowRight', 'audience-all'],
      ['ArrowLeft', 'audience-elders'],
    ] as const) {
      await keyboard.press(key)
      expect(await focused(), key).toBe(next)
    }
    expect(forElders).toBeGreaterThan(0)
    expect(await stage.phone.all('article-').count()).toBe(10)
    await keyboard.press('Enter')
    await expect.poll(() => stage.phone.all('article-').count()).toBe(forElders)
  })
})

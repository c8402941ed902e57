import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { jobIds } from '#core/domain/jobs/jobs'
import { desk, inAHurry, type Phone } from '../support/browser'
import { sayYes } from '../support/desk'
import { mondayAt } from '../support/makers'
import { bringJobRecords } from '../support/pages/job-records'
import { aStreet } from '../support/phones'
import { plantColleague } from '../support/planted-staff'
import { aReason, aTelephoned, plantOpenings } from '../support/records'

const { world, phoneOf } = aStreet({ at: mondayAt(6) })

/** What the keyboard is at: its id, whether it is marked so that somebody sees it, and whether it is in sight. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one) return { id: '', marked: false, inSight: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const { left, top, width, height } = one.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return { id: one.id, marked, inSight: hit !== null && one.contains(hit) }
  })
const isAt = (id: string) => ({ id, marked: true, inSight: true })

describe('lists at a desk, by the keyboard alone', () => {
  let computer: Phone
  let page: Page

  async function sit(who: string, tool: string) {
    computer = await phoneOf(desk, who, inAHurry)
    page = computer.page
    await page.setViewportSize({ width: 1280, height: 800 })
    await computer.launch('desk/pages/home/index')
    const code = computer.el('desk-code')
    await code.waitFor()
    await sayYes(await world.as(who), (await code.getAttribute('data-code')) ?? '')
    await computer.el(tool).waitFor()
  }
  const asManager = () => sit('sample-manager', 'my-people')

  /** Tab until something of that id has it; how many times that took. */
  async function tabTo(id: RegExp, most: number): Promise<string> {
    for (let at = 0; at < most; at += 1) {
      await page.keyboard.press('Tab')
      const here = await focus(page)
      if (id.test(here.id)) return here.id
    }
    throw new Error(`${most} times Tab, and nothing called ${id}`)
  }
  const go = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    return focus(page)
  }
  /** By the side, then past it into the page. */
  async function open(tool: string, list: string): Promise<void> {
    await computer.rested()
    await tabTo(new RegExp(`^${tool}$`), 60)
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: list }).waitFor()
    await computer.rested()
    await page.locator('#to-main').locator('visible=true').last().focus()
    await page.keyboard.press('Enter')
  }
  const table = (name: string) => page.getByRole('table', { name }).locator('visible=true')
  const heads = (name: string) => table(name).getByRole('columnheader').allInnerTexts()
  const idsIn = (name: string) =>
    table(name)
      .locator('tbody th button')
      .evaluateAll((all) => all.map(({ id }) => id))

  it('open a person, and come back to the row', async () => {
    await asManager()
    for (const is of ['b', 'c', 'a']) {
      await plantColleague(world, is, `staff-${is}`, [{ role: 'editor', nodeId: 'n-chenguang' }])
    }
    await open('my-people', '在这里的人')
    expect(await heads('在这里的人')).toEqual(['称呼', '岗位', '证件和约定'])
    const ids = await idsIn('在这里的人')
    expect(ids).toHaveLength((await world.documents('staff')).length)
    const names = await table('在这里的人').getByRole('rowheader').allInnerTexts()
    // Whose papers somebody has to look at, by name; then the others.
    expect(names.slice(0, 3)).toEqual(['a的同事', 'b的同事', 'c的同事'])
    expect(await page.locator(`[id="row-${ids[0]}"] td`).last().innerText()).toBe('证件等核实')
    expect(await page.locator(`[id="row-${ids[3]}"] td`).last().innerText()).toBe('签过约定')

    const [first = '', second = '', third = ''] = ids
    expect(await tabTo(/^person-/, 12)).toBe(first)
    expect(await focus(page)).toEqual(isAt(first))
    expect(await go('ArrowDown', 'ArrowDown')).toEqual(isAt(third))
    expect(await go('ArrowUp')).toEqual(isAt(second))
    expect(await go('End')).toEqual(isAt(ids.at(-1) ?? ''))
    // Past the last row there is none.
    expect(await go('ArrowDown')).toEqual(isAt(ids.at(-1) ?? ''))
    expect(await go('Home')).toEqual(isAt(first))
    // One stop for all of them: the next is behind the table, and back again is the row one left.
    expect((await go('ArrowDown', 'Tab')).id).not.toMatch(/^person-/)
    expect(await go('Shift+Tab')).toEqual(isAt(second))
    await page.keyboard.press('Enter')
    await computer.el('open-person').waitFor()
    await computer.rested()
    await tabTo(/^open-person$/, 60)
    await page.keyboard.press('Enter')
    await computer.el('note-training').waitFor()
    await computer.rested()
    await tabTo(/^back$/, 60)
    await page.keyboard.press('Enter')
    await table('在这里的人').waitFor()
    await expect.poll(() => focus(page)).toEqual(isAt(second))
    expect(await computer.faults()).toEqual([])
  })

  it('open a place of many, below a head that stays', async () => {
    await asManager()
    const [street] = (await world.documents('nodes')).filter(({ kind }) => kind === 'street')
    const { _id: above, ...like } = street ?? {}
    const more = Array.from({ length: 40 }, (_, at) => ({
      ...{ ...like, id: `n-many-${at}`, parentId: above, kind: 'community', name: `示例社区${at + 10}` },
    }))
    await world.add('nodes', more)
    await open('my-places', '现在的地方')
    expect(await heads('现在的地方')).toEqual(['名称', '哪一类', '站点', '现在'])
    const ids = await idsIn('现在的地方')
    expect(ids).toHaveLength((await world.documents('nodes')).length)
    // What holds the others stands above them.
    expect(await tabTo(/^place-/, 20)).toBe(`place-${String(above)}`)
    expect(await go('End')).toEqual(isAt(ids.at(-1) ?? ''))
    const head = table('现在的地方').getByRole('columnheader', { name: '名称' })
    const bar = page.getByRole('banner').locator('visible=true')
    const below = async () => {
      const [own, over] = [await head.boundingBox(), await bar.boundingBox()]
      return Math.abs((own?.y ?? 0) - ((over?.y ?? 0) + (over?.height ?? 0)))
    }
    expect(await below()).toBeLessThan(6)
    expect((await head.evaluate((one) => one.getBoundingClientRect().bottom)) > 0).toBe(true)
    // Up again each row comes out from below the head.
    for (const id of ids.slice(-25, -1).reverse()) expect(await go('ArrowUp')).toEqual(isAt(id))
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: '这里的站点' }).or(computer.el('add-site')).first().waitFor()
    expect(await computer.faults()).toEqual([])
  })

  it('open a code, with what is done with it beside it', async () => {
    await asManager()
    await open('my-codes', '正贴着的')
    expect(await heads('正贴着的')).toEqual(['贴在哪里', '从哪天起', '扫码以后', '要做的'])
    const [first = '', second = ''] = await idsIn('正贴着的')
    const of = (id: string) => id.replace('make-poster-', '')
    expect(await tabTo(/^make-poster-/, 40)).toBe(first)
    expect(await go('ArrowRight')).toEqual(isAt(`photo-${of(first)}`))
    expect(await go('ArrowRight')).toEqual(isAt(`take-down-${of(first)}`))
    expect(await go('ArrowDown')).toEqual(isAt(`take-down-${of(second)}`))
    expect(await go('ArrowLeft', 'ArrowLeft')).toEqual(isAt(second))
    await page.keyboard.press('Enter')
    await computer.el('as-a4').waitFor()
    expect(await computer.faults()).toEqual([])
  })

  it('open a line', async () => {
    await asManager()
    await open('my-lines', '现在的线路')
    expect(await heads('现在的线路')).toEqual(['号码', '名称', '管哪里', '核对和试拨', '现在'])
    const ids = await idsIn('现在的线路')
    const [first = '', second = ''] = ids
    expect(ids).toHaveLength((await world.documents('hotlines')).length)
    await tabTo(new RegExp(`^${first}$`), 20)
    expect(await go('ArrowDown')).toEqual(isAt(second))
    const number = await page.locator(`[id="${second}"]`).locator('visible=true').innerText()
    await page.keyboard.press('Enter')
    await page.locator('main').locator('visible=true').getByText(number).first().waitFor()
    await page.getByRole('heading', { name: '求助电话', exact: true }).waitFor()
    expect(await computer.faults()).toEqual([])
  })

  it('judge who opened a record, in the sheet a row opens', async () => {
    const { id, start } = await aTelephoned(world)
    await plantOpenings(world, { personId: world.personId('sample-resident'), appointmentId: id, start })
    await sit('sample-file-keeper', 'my-keeping')
    await open('my-keeping', '等你判断的')
    expect(await heads('等你判断的')).toEqual(['哪一次', '谁看', '谁的记录', '理由和来往的话', '现在'])
    expect(await idsIn('等你判断的')).toEqual(['waiting-0', 'waiting-1'])
    expect(await tabTo(/^waiting-/, 12)).toBe('waiting-0')
    expect(await go('ArrowDown')).toEqual(isAt('waiting-1'))
    expect(await go('ArrowUp')).toEqual(isAt('waiting-0'))
    await page.keyboard.press('Enter')
    await computer.el('judge-sheet').waitFor()
    await computer.rested()
    const sheet = page.locator('#judge-sheet')
    await sheet.getByText(aReason).waitFor()
    await tabTo(/^(warranted|approved)-0$/, 12)
    await page.keyboard.press('Enter')
    await tabTo(/^judge-0$/, 12)
    await page.keyboard.press('Enter')
    // What is judged is a row of the other table, and the sheet of it goes.
    await table('判断过和已经结束的')
      .getByText(/当时有必要|同意一起看/)
      .waitFor()
    await sheet.waitFor({ state: 'hidden' })
    expect(await idsIn('等你判断的')).toEqual(['waiting-0'])
    expect(await computer.faults()).toEqual([])
  })

  it('tell each job in a row, those that are late first', async () => {
    await bringJobRecords(world)
    world.cloud.clock.set(mondayAt(10))
    await asManager()
    await computer.launch('manager/pages/jobs/index')
    await table('每一件').waitFor()
    expect(await heads('每一件')).toEqual(['做什么', '多久一次', '现在', '上次', '没做好的'])
    const rows = table('每一件').locator('tbody tr')
    expect(await rows.count()).toBe(jobIds.length)
    const ids = await rows.evaluateAll((all) => all.slice(0, 2).map(({ id }) => id))
    expect(ids.sort()).toEqual(['row-job-messages-sendDue', 'row-job-waitlist-handOut'])
    await page.locator('[id="row-job-waitlist-handOut"]').getByText('没做成的').waitFor()
    expect(await computer.faults()).toEqual([])
  })

  it('tell how often a course was played, place by place, and open what is to be filled in there', async () => {
    await asManager()
    await computer.launch('manager/pages/plays/index?id=course-slow')
    const name = '各个地方的播放'
    await table(name).waitFor()
    expect(await heads(name)).toEqual(['哪里，哪一节', '播放', '占常住人口', '目标', '常住人口', '要做的'])
    const [first = ''] = await table(name)
      .locator('tbody td button')
      .evaluateAll((all) => all.map(({ id }) => id))
    await page.locator('#to-main').locator('visible=true').last().focus()
    await page.keyboard.press('Enter')
    expect(await tabTo(/^set-n-/, 12)).toBe(first)
    const next = await go('ArrowDown')
    expect(next).toEqual(isAt(next.id))
    expect(next.id).toMatch(/^set-n-/)
    expect(next.id).not.toBe(first)
    await page.keyboard.press('Enter')
    await computer.el('residents').waitFor()
    expect(await computer.faults()).toEqual([])
  })
})

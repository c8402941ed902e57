import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { desk, inAHurry, type Phone } from '../support/browser'
import { sayYes } from '../support/desk'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { plantColleague } from '../support/planted-staff'

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

  beforeEach(async () => {
    computer = await phoneOf(desk, 'sample-manager', inAHurry)
    page = computer.page
    await page.setViewportSize({ width: 1280, height: 800 })
    await computer.launch('desk/pages/home/index')
    const code = computer.el('desk-code')
    await code.waitFor()
    await sayYes(await world.as('sample-manager'), (await code.getAttribute('data-code')) ?? '')
    await computer.el('my-people').waitFor()
  })

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
})

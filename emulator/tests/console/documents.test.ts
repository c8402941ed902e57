import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/chromium'
import { ConsolePage } from '../support/console-page'
import { type ConsoleWorld, openConsoleWorld } from '../support/console-world'

let world: ConsoleWorld
let browser: Browser
let user: ConsolePage
let page: Page

beforeAll(async () => {
  world = await openConsoleWorld()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})
beforeEach(async () => {
  user = await ConsolePage.open(browser, world.cloud.url)
  page = user.page
})
afterEach(async () => {
  await user.close()
  expect(user.errors).toEqual([])
})

const titleOf = async (id: string) => (await world.documents('notes')).find(({ _id }) => _id === id)?.title
const document = () => page.getByLabel('内容（扩展 JSON）')

async function rewrite(from: string, to: string): Promise<void> {
  const text = await document().inputValue()
  expect(text).toContain(from)
  await document().fill(text.replace(from, to))
}

async function save(): Promise<void> {
  await user.press('保存')
  await user.press('确认保存')
}

describe('the console, on documents', () => {
  it('refuses a query in words, then finds by one and says what it took', async () => {
    await user.go('data')
    await page.getByRole('link', { name: 'notes' }).click()
    await user.see('第 1–6 个，共 6 个')
    const query = page.getByLabel('查询')
    await query.fill('{"kind": draft}')
    await user.press('查找')
    await user.see(/不是正确的 JSON：第 1 行第 10 个字应当是一个值/)
    await query.fill('{"kind": {"$nowhere": 1}}')
    await user.press('查找')
    await page.getByRole('alert').filter({ hasText: '$nowhere' }).waitFor()
    expect(await query.inputValue()).toBe('{"kind": {"$nowhere": 1}}')
    await query.fill('{"kind": "draft"}')
    await user.press('查找')
    await user.see(/看了 6 个文档，得到 \d 个；没有用索引/)
    await page.reload()
    expect(await query.inputValue()).toBe('{"kind": "draft"}')
    await page.getByRole('link', { name: 'n03' }).waitFor()
    expect(await page.getByRole('link', { name: 'n01' }).count()).toBe(0)
  })

  it('stores a change after it was looked at, not one that is no JSON or another id', async () => {
    await user.go('data/notes?id="n01"')
    const title = String(await titleOf('n01'))
    await rewrite('"_id": "n01"', '"_id": "x01"')
    await user.press('保存')
    await user.see(/_id 不能改/)
    await rewrite('"_id": "x01",', '"_id": "n01"')
    await user.press('保存')
    await user.see(/不是正确的 JSON/)
    expect(await titleOf('n01')).toBe(title)
    await user.press('放弃修改')
    await rewrite(title, '改过的标题')
    await user.press('保存')
    await page.getByRole('dialog').getByText('改过的标题').waitFor()
    expect(await titleOf('n01')).toBe(title)
    await user.press('确认保存')
    await user.see('已经保存。')
    expect(await titleOf('n01')).toBe('改过的标题')
  })

  it('keeps both versions when somebody else was quicker, and what was written over a reload', async () => {
    await user.go('data/notes?id="n02"')
    await rewrite(String(await titleOf('n02')), '我写的')
    await world.put({ _id: 'n02', title: '别人写的' })
    await save()
    const conflict = page.getByRole('alert', { name: '被别处改过' })
    await conflict.getByText('别人写的').waitFor()
    expect(await document().inputValue()).toContain('我写的')
    expect(await titleOf('n02')).toBe('别人写的')
    await page.reload()
    await conflict.getByText('别人写的').waitFor()
    expect(await document().inputValue()).toContain('我写的')
    await user.press('继续改我写的，保存时盖过它')
    await save()
    await user.see('已经保存。')
    expect(await titleOf('n02')).toBe('我写的')
  })

  it('takes a change whose answer was lost for stored', async () => {
    await user.go('data/notes?id="n06"')
    await rewrite(String(await titleOf('n06')), '回答丢了')
    await page.route('**/console/api/replaceDocument', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await save()
    await user.see('已经保存。')
    expect(await titleOf('n06')).toBe('回答丢了')
  })

  it('adds a document with its moments readable, refuses its id a second time, removes it', async () => {
    const added = '{"_id": "test", "updatedAt": 1795473955000}'
    await user.go('data/notes?new=1')
    await document().fill(added)
    await user.press('新增')
    await page.getByRole('complementary', { name: '其中的时间' }).getByText('2026-11-24 06:45:55').waitFor()
    await user.go('data/notes?new=1')
    await document().fill(added)
    await user.press('新增')
    await page.getByRole('alert').waitFor()
    expect(await document().inputValue()).toBe(added)
    await user.go('data/notes?id="test"')
    await user.press('删除这个文档')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => globalThis.document.activeElement?.textContent)).toBe('删除这个文档')
    expect(await world.documents('notes')).toHaveLength(7)
    await user.press('删除这个文档')
    await user.press('删除')
    await user.see('共 6 个')
    expect(await world.documents('notes')).toHaveLength(6)
  })

  it('hands out a collection as JSON and what a query finds as CSV', async () => {
    await user.go('data/shelves')
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 JSON' }).click(),
    ])
    const lines = readFileSync(await json.path(), 'utf8')
      .trim()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line)._id)).toContain('shelf-east')
    await user.go('data/shelves?query=shelf-west')
    await user.see('导出这个查询找到的全部文档。')
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 CSV' }).click(),
    ])
    const table = readFileSync(await csv.path(), 'utf8')
    expect(table).toContain('shelf-west')
    expect(table).not.toContain('shelf-east')
  })

  it('loses nothing that is being written while the cloud cannot be reached, and goes on after', async () => {
    await user.go('data/notes?id="n04"')
    await rewrite(String(await titleOf('n04')), '断网时写的')
    await page.context().setOffline(true)
    await user.see(/没有连上本地云/)
    await save()
    await page.getByRole('alert').filter({ hasText: '没有连上本地云' }).waitFor()
    expect(await document().inputValue()).toContain('断网时写的')
    await page.context().setOffline(false)
    await page.locator('.banner.bad').waitFor({ state: 'detached' })
    await save()
    await user.see('已经保存。')
    expect(await titleOf('n04')).toBe('断网时写的')
  })
})

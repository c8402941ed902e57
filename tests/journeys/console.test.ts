import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, phoneSize } from '../support/browser'
import { openConsoleWorld } from '../support/console-world'
import type { World } from '../support/world'

let world: World
let browser: Browser
let page: Page
let errors: string[]

beforeAll(async () => {
  world = await openConsoleWorld()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  context.setDefaultTimeout(10_000)
  page = await context.newPage()
  errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('request', (request) => {
    if (!request.url().startsWith(world.cloud.url) && !request.url().startsWith('data:')) errors.push(request.url())
  })
})
afterEach(async () => {
  await page.context().close()
  expect(errors).toEqual([])
})

const open = (place: string) => page.goto(`${world.cloud.url}/console/#/${place}`)
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const see = (text: string | RegExp) => page.getByText(text).first().waitFor()
const titleOf = async (id: string) => (await world.documents('articles')).find(({ _id }) => _id === id)?.title
const document = () => page.getByLabel('内容（扩展 JSON）')

async function rewrite(from: string, to: string): Promise<void> {
  const text = await document().inputValue()
  expect(text).toContain(from)
  await document().fill(text.replace(from, to))
}

async function save(): Promise<void> {
  await press('保存')
  await press('确认保存')
}

describe('the console, on documents', () => {
  it('refuses a query in words, then finds by one and says what it took', async () => {
    await open('data')
    await page.getByRole('link', { name: 'articles' }).click()
    await see('第 1–6 个，共 6 个')
    const query = page.getByLabel('查询')
    await query.fill('{"audience": parents}')
    await press('查找')
    await see(/不是正确的 JSON：第 1 行第 14 个字应当是一个值/)
    await query.fill('{"audience": {"$nowhere": 1}}')
    await press('查找')
    await page.getByRole('alert').filter({ hasText: '$nowhere' }).waitFor()
    expect(await query.inputValue()).toBe('{"audience": {"$nowhere": 1}}')
    await query.fill('{"audience": "parents"}')
    await press('查找')
    await see(/看了 6 个文档，得到 \d 个；没有用索引/)
    await page.reload()
    expect(await query.inputValue()).toBe('{"audience": "parents"}')
    await page.getByRole('link', { name: 'a03' }).waitFor()
    expect(await page.getByRole('link', { name: 'a01' }).count()).toBe(0)
  })

  it('stores a change after it was looked at, not one that is no JSON or another id', async () => {
    await open('data/articles?id="a01"')
    const title = String(await titleOf('a01'))
    await rewrite('"_id": "a01"', '"_id": "b01"')
    await press('保存')
    await see(/_id 不能改/)
    await rewrite('"_id": "b01",', '"_id": "a01"')
    await press('保存')
    await see(/不是正确的 JSON/)
    expect(await titleOf('a01')).toBe(title)
    await press('放弃修改')
    await rewrite(title, '改过的标题')
    await press('保存')
    await page.getByRole('dialog').getByText('改过的标题').waitFor()
    expect(await titleOf('a01')).toBe(title)
    await press('确认保存')
    await see('已经保存。')
    expect(await titleOf('a01')).toBe('改过的标题')
  })

  it('keeps both versions when somebody else was quicker, and what was written over a reload', async () => {
    await open('data/articles?id="a02"')
    await rewrite(String(await titleOf('a02')), '我写的')
    const { _id, ...found } = (await world.documents('articles')).find((one) => one._id === 'a02') ?? {}
    await world.put('articles', { id: String(_id), ...found, title: '别人写的' } as never)
    await save()
    const conflict = page.getByRole('alert', { name: '被别处改过' })
    await conflict.getByText('别人写的').waitFor()
    expect(await document().inputValue()).toContain('我写的')
    expect(await titleOf('a02')).toBe('别人写的')
    await page.reload()
    await conflict.getByText('别人写的').waitFor()
    expect(await document().inputValue()).toContain('我写的')
    await press('继续改我写的，保存时盖过它')
    await save()
    await see('已经保存。')
    expect(await titleOf('a02')).toBe('我写的')
  })

  it('takes a change whose answer was lost for stored', async () => {
    await open('data/articles?id="a06"')
    await rewrite(String(await titleOf('a06')), '回答丢了')
    await page.route('**/console/api/replaceDocument', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await save()
    await see('已经保存。')
    expect(await titleOf('a06')).toBe('回答丢了')
  })

  it('adds a document with its moments readable, refuses its id a second time, removes it', async () => {
    const added = '{"_id": "test", "updatedAt": 1795473955000}'
    await open('data/articles?new=1')
    await document().fill(added)
    await press('新增')
    await page.getByRole('complementary', { name: '其中的时间' }).getByText('2026-11-24 06:45:55').waitFor()
    await open('data/articles?new=1')
    await document().fill(added)
    await press('新增')
    await page.getByRole('alert').waitFor()
    expect(await document().inputValue()).toBe(added)
    await open('data/articles?id="test"')
    await press('删除这个文档')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => globalThis.document.activeElement?.textContent)).toBe('删除这个文档')
    expect(await world.documents('articles')).toHaveLength(7)
    await press('删除这个文档')
    await press('删除')
    await see('共 6 个')
    expect(await world.documents('articles')).toHaveLength(6)
  })

  it('hands out a collection as JSON and what a query finds as CSV', async () => {
    await open('data/sites')
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 JSON' }).click(),
    ])
    const lines = readFileSync(await json.path(), 'utf8')
      .trim()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line)._id)).toContain('s-chenguang')
    await open('data/sites?query=s-liuan')
    await see('导出这个查询找到的全部文档。')
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 CSV' }).click(),
    ])
    const table = readFileSync(await csv.path(), 'utf8')
    expect(table).toContain('s-liuan')
    expect(table).not.toContain('s-chenguang')
  })
})

describe('the console, on what runs', () => {
  it('calls a function as a chosen person and shows what it cost', async () => {
    await open('calls/by-hand')
    await page.getByLabel('函数').selectOption('sites')
    await page.getByLabel('以谁的身份').selectOption({ label: '居民' })
    await page.getByLabel('event（JSON）').fill('{"action": ')
    await press('调用')
    await see(/已经到了末尾/)
    await page.getByLabel('event（JSON）').fill('{"action": "list", "input": {}}')
    await press('调用')
    await page.getByRole('link', { name: /看这次调用/ }).click()
    await page.getByRole('heading', { name: /^sites/ }).waitFor()
    const request = page.getByRole('listitem').filter({ hasText: 'database.getDocument' }).first()
    await request.getByText(/看了 \d+ 个文档，得到 \d+ 个/).waitFor()
    await open('calls?function=sites&outcome=ok')
    await page.getByRole('row').filter({ hasText: '居民' }).waitFor()
    await open('calls?outcome=failed')
    await see(/没有这样的调用/)
  })

  it('lists calls as they come, and forgets them when told', async () => {
    await world.cloud.call('sites', { action: 'list', input: {} }, { openid: 'sample-parent' })
    await open('calls')
    await press('清空记录')
    await see(/还没有调用/)
    await world.cloud.call('sites', { action: 'list', input: {} }, { openid: 'sample-parent' })
    const row = page.getByRole('row').filter({ hasText: '家长' })
    await row.getByText('小程序或网页').waitFor()
    await world.cloud.call('sites', { action: 'list', input: {} }, { openid: 'sample-parent' })
    await expect.poll(() => row.count(), { timeout: 10_000 }).toBe(2)
    await press('清空记录')
    await see(/还没有调用/)
  })

  it('runs a timer now: its log, its message on the phone, its file', async () => {
    await open('timers')
    await see('0 0 9 * * * *')
    await press('现在运行')
    await page.getByText('刚才运行的结果').getByText('成功').waitFor()
    await page.getByRole('link', { name: '看它的调用' }).click()
    await page.getByRole('link', { name: /^reminders/ }).click()
    await see('提醒开始 each-morning')
    await open('messages')
    const card = page.getByRole('article', { name: '预约提醒' })
    await card.getByText('明天的预约').waitFor()
    await card.getByText('pages/home/index').waitFor()
    await see('居民')
    await open('files?prefix=notes/')
    await page.getByRole('link', { name: 'today.txt' }).click()
    await see('今天提醒了一个人')
    await press('删除')
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await see('没有路径以 notes/ 开头的文件。')
  })

  it('moves the clock to the next timer, which runs, and back', async () => {
    await open('clock')
    await see(/会运行定时任务 each-morning；没有提交的事务会过期。/)
    const before = world.cloud.outbox.list().length
    await press('到下一个定时任务')
    await page.getByRole('link', { name: '查看或调回' }).waitFor()
    await world.cloud.timers.settled()
    expect(world.cloud.outbox.list()).toHaveLength(before + 1)
    await press('回到真实时间')
    await see('云上的时间就是真实时间。')
    await page.getByRole('link', { name: '查看或调回' }).waitFor({ state: 'detached' })
  })

  it('breaks the cloud on purpose, says so everywhere, and mends it', async () => {
    await open('faults')
    const form = page.getByRole('form', { name: '请求丢失' })
    await form.getByLabel('哪些请求').selectOption('database.getDocument')
    await form.getByLabel('次数').fill('2')
    await form.getByRole('button').click()
    await page
      .getByRole('region', { name: '正在发生的故障' })
      .getByText(/database.getDocument 接下来 2 次丢失请求/)
      .waitFor()
    await open('data')
    await see('正在制造故障')
    await page.getByRole('link', { name: '查看或停止' }).click()
    await press('全部停止')
    await see('一切正常，没有故障。')
    await page.getByText('正在制造故障').waitFor({ state: 'detached' })
  })

  it('loses nothing that is being written while the cloud cannot be reached, and goes on after', async () => {
    await open('data/articles?id="a04"')
    await rewrite(String(await titleOf('a04')), '断网时写的')
    await page.context().setOffline(true)
    await see(/没有连上本地云/)
    await save()
    await page.getByRole('alert').filter({ hasText: '没有连上本地云' }).waitFor()
    expect(await document().inputValue()).toContain('断网时写的')
    await page.context().setOffline(false)
    await page.locator('.banner.bad').waitFor({ state: 'detached' })
    await save()
    await see('已经保存。')
    expect(await titleOf('a04')).toBe('断网时写的')
  })
})

describe.each(['light', 'dark'] as const)('the console in %s, read by axe', (colorScheme) => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
  const places = ['overview', 'data', 'data/articles', 'data/articles?id="a03"', 'calls', 'calls/1', 'calls/by-hand']
  const rest = ['timers', 'messages', 'files', 'clock', 'faults', 'calls/999', 'data/nowhere', 'data/articles?new=1']

  async function violations(): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const run = Reflect.get(globalThis, 'axe') as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    })
  }

  it('has no fault in any section, and nothing wider than a phone', async () => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(phoneSize)
    world.cloud.faults.latency(1)
    world.cloud.clock.advance(3_600_000)
    for (const place of [...places, ...rest]) {
      await open(place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText('正在读取…').waitFor({ state: 'detached' })
      expect(await violations(), place).toEqual([])
      const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth)
      expect(width, place).toBeLessThanOrEqual(phoneSize.width)
    }
    await open('data/articles?id="a05"')
    await see('正在制造故障')
    await see(/比真实时间快 1 小时/)
    await press('删除这个文档')
    await page.getByRole('dialog').waitFor()
    expect(await violations(), 'a dialog').toEqual([])
    await press('取消')
    world.cloud.faults.clear()
    world.cloud.clock.reset()
    await page.evaluate(() =>
      globalThis.document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'),
    )
    expect(await violations()).toContainEqual(expect.stringContaining('image-alt'))
  })
})

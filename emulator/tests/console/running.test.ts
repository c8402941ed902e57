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

describe('the console, on what runs', () => {
  it('calls a function as a chosen person and shows what it cost', async () => {
    await user.go('calls/by-hand')
    await page.getByLabel('函数').selectOption('shelf')
    await page.getByLabel('以谁的身份').selectOption({ label: '读者' })
    await page.getByLabel('event（JSON）').fill('{"of": ')
    await user.press('调用')
    await user.see(/已经到了末尾/)
    await page.getByLabel('event（JSON）').fill('{}')
    await user.press('调用')
    await page.getByRole('link', { name: /看这次调用/ }).click()
    await page.getByRole('heading', { name: /^shelf/ }).waitFor()
    const request = page.getByRole('listitem').filter({ hasText: 'database.getDocument' }).first()
    await request.getByText(/看了 \d+ 个文档，得到 \d+ 个/).waitFor()
    await user.go('calls?function=shelf&outcome=ok')
    await page.getByRole('row').filter({ hasText: '读者' }).waitFor()
    await user.go('calls?outcome=failed')
    await user.see(/没有这样的调用/)
  })

  it('lists calls as they come, and forgets them when told', async () => {
    await world.cloud.call('shelf', {}, { openid: 'o-writer' })
    await user.go('calls')
    await user.press('清空记录')
    await user.see(/还没有调用/)
    await world.cloud.call('shelf', {}, { openid: 'o-writer' })
    const row = page.getByRole('row').filter({ hasText: '作者' })
    await row.getByText('小程序或网页').waitFor()
    await world.cloud.call('shelf', {}, { openid: 'o-writer' })
    await expect.poll(() => row.count(), { timeout: 10_000 }).toBe(2)
    await user.press('清空记录')
    await user.see(/还没有调用/)
  })

  it('runs a timer now: its log, its message on the phone, its file', async () => {
    await user.go('timers')
    await user.see('0 0 9 * * * *')
    await user.press('现在运行')
    await page.getByText('刚才运行的结果').getByText('成功').waitFor()
    await page.getByRole('link', { name: '看它的调用' }).click()
    await page.getByRole('link', { name: /^reminders/ }).click()
    await user.see('提醒开始 each-morning')
    await user.go('messages')
    const card = page.getByRole('article', { name: '还书提醒' })
    await card.getByText('明天还书').waitFor()
    await card.getByText('pages/home/index').waitFor()
    await user.see('读者')
    await user.go('files?prefix=kept/')
    await page.getByRole('link', { name: 'today.txt' }).click()
    await user.see('今天提醒了一个人')
    await user.press('删除')
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await user.see('没有路径以 kept/ 开头的文件。')
  })

  it('moves the clock to the next timer, which runs, and back', async () => {
    await user.go('clock')
    await user.see(/会运行定时任务 each-morning；没有提交的事务会过期。/)
    const before = world.cloud.outbox.list().length
    await user.press('到下一个定时任务')
    await page.getByRole('link', { name: '查看或调回' }).waitFor()
    await world.cloud.timers.settled()
    expect(world.cloud.outbox.list()).toHaveLength(before + 1)
    await user.press('回到真实时间')
    await user.see('云上的时间就是真实时间。')
    await page.getByRole('link', { name: '查看或调回' }).waitFor({ state: 'detached' })
  })

  it('breaks the cloud on purpose, says so everywhere, and mends it', async () => {
    await user.go('faults')
    const form = page.getByRole('form', { name: '请求丢失' })
    await form.getByLabel('哪些请求').selectOption('database.getDocument')
    await form.getByLabel('次数').fill('2')
    await form.getByRole('button').click()
    await page
      .getByRole('region', { name: '正在发生的故障' })
      .getByText(/database.getDocument 接下来 2 次丢失请求/)
      .waitFor()
    await user.go('data')
    await user.see('正在制造故障')
    await page.getByRole('link', { name: '查看或停止' }).click()
    await user.press('全部停止')
    await user.see('一切正常，没有故障。')
    await page.getByText('正在制造故障').waitFor({ state: 'detached' })
  })
})

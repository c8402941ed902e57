import { mkdirSync } from 'node:fs'
import type { Browser as Chromium, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmComputer, endAllComputers, lookAtComputer } from '#core/contracts/computers'
import { openBrowser, Phone, targets } from '../support/browser'
import { scanAndSayYes } from '../support/scanning'
import { valueOf } from '../support/value-of'
import { type Browser, openWorld, type World } from '../support/world'

let world: World
let chrome: Chromium
let phone: Browser
beforeAll(async () => {
  world = await openWorld({ withBuilds: true })
  chrome = await openBrowser()
  phone = await world.as('sample-manager')
})
afterAll(async () => {
  await chrome.close()
  await world.close()
})

const pictures = process.env.XINLIN_PICTURES
async function draw(page: Page, name: string) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png` })
}

/** On the page of the program where one's phone says yes or no. */
async function sayYesOnPhone(page: Page) {
  const hand = await Phone.open(chrome, world.cloud.url, targets[1])
  await hand.become('sample-manager')
  await hand.launch('staff/pages/computers/index')
  const [onPhone, onScreen] = await scanAndSayYes(hand, page)
  expect(onPhone).toBe(onScreen)
  await hand.el('end-0').waitFor()
  expect(await hand.faults()).toEqual([])
  await hand.close()
}

async function sayYesTo(page: Page, by = phone) {
  const shown = page.locator('#desk-code')
  await shown.waitFor()
  const code = (await shown.getAttribute('data-code')) ?? ''
  const { match } = valueOf(await by.call(lookAtComputer, { code }))
  expect(await page.locator('#desk-match').innerText()).toBe(match)
  valueOf(await by.call(confirmComputer, { code }))
}

describe('a computer of staff', () => {
  it('is signed in by a phone, works, and says so when the phone ends it: what was written is still there', async () => {
    const invitations = async () => (await world.documents('staff-invitations')).length
    const before = await invitations()
    const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${world.cloud.url}/desk/`)
    await page.locator('#desk-code').waitFor()
    await draw(page, 'sign-in')
    await sayYesOnPhone(page)
    await page.locator('#my-people').first().waitFor()
    await draw(page, 'home')
    await page.locator('#my-people').first().click()
    await page.locator('main h1', { hasText: '同事' }).waitFor()
    await draw(page, 'people')

    // No page of a resident's own is in this build.
    await page.goto(`${world.cloud.url}/desk/#/resident/pages/kept/index`)
    await page.locator('#desk-home').first().waitFor()
    expect(await page.locator('#keep, #no-kept').count()).toBe(0)

    await page.goto(`${world.cloud.url}/desk/#/manager/pages/invite/index`)
    const name = page.locator('#invited-name').first()
    await name.waitFor()
    await page.locator('#node-n-chenguang').first().click()
    await page.locator('#role-editor').first().click()
    await name.fill('写到一半')
    valueOf(await phone.call(endAllComputers, {}))
    await page.locator('#make-code').first().click()
    await page.locator('#desk-code').first().waitFor()
    expect(await page.locator('body').innerText()).toContain('这台电脑的登录已经结束了')
    await draw(page, 'ended')
    // What was written stands under it, and what was asked goes on as the same attempt once somebody sits here again.
    expect(await name.inputValue()).toBe('写到一半')
    await sayYesTo(page)
    await page.locator('#staff-code').first().waitFor()
    expect(await invitations()).toBe(before + 1)
    await draw(page, 'back')

    // Somebody else who signs in here finds nothing of it, and nothing is done in their name.
    await page.goto(`${world.cloud.url}/desk/#/manager/pages/invite/index`)
    await page.locator('#node-n-chenguang').first().click()
    await page.locator('#role-editor').first().click()
    await name.fill('另一次写到一半')
    valueOf(await phone.call(endAllComputers, {}))
    await page.locator('#make-code').first().click()
    await sayYesTo(page, await world.as('sample-editor'))
    await page.locator('#invited-name').first().waitFor({ state: 'detached' })
    await page.locator('#my-pieces, #desk-home').first().waitFor()
    expect(await page.locator('#invited-name').count()).toBe(0)
    expect(await invitations()).toBe(before + 1)

    await page.locator('#leave-desk').first().click()
    await page.locator('#desk-code').first().waitFor()
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)

  it('is covered after a quarter of an hour without a touch, sheets and all, over a reload too, and comes back by the phone', async () => {
    const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(`${world.cloud.url}/desk/`)
    await sayYesTo(page)
    await page.locator('#my-people').first().waitFor()
    await page.goto(`${world.cloud.url}/desk/#/manager/pages/invite/index`)
    const name = page.locator('#invited-name').first()
    await name.waitFor()
    await name.fill('写到一半')
    const cover = page.locator('#desk-cover')
    await page.clock.fastForward('14:50')
    expect(await cover.count()).toBe(0)
    // A touch begins the quarter of an hour anew.
    await page.keyboard.press('Tab')
    await page.clock.fastForward('14:50')
    expect(await cover.count()).toBe(0)
    await page.clock.fastForward('00:20')
    await cover.waitFor()
    expect(await page.locator('body').innerText()).toContain('十五分钟没有人动这台电脑')
    await draw(page, 'rested')
    expect(await name.isVisible()).toBe(false)
    // Once more, and the page leaves for elsewhere, as every page does.
    await page.keyboard.press('Escape')
    expect(await cover.isVisible()).toBe(true)
    await sayYesTo(page)
    await cover.waitFor({ state: 'detached' })
    expect(await name.inputValue()).toBe('写到一半')

    // The computer sleeps for two hours: the touch that wakes it does nothing on the page.
    await page.evaluate(() => localStorage.setItem('xinlin.desk-touched', String(Date.now() - 7_200_000)))
    await page.locator('#desk-home').first().click()
    await cover.waitFor()
    expect(await page.locator('#my-people').first().isVisible()).toBe(false)
    await page.evaluate(() => localStorage.setItem('xinlin.desk-touched', String(Date.now() - 7_200_000)))
    await page.reload()
    await cover.waitFor()
    expect(await page.locator('#my-people').count()).toBe(0)
    await sayYesTo(page)
    await page.locator('#my-people').first().waitFor()
    await context.close()
  }, 120_000)

  it.each([
    ['is closed', { status: 503, json: { ok: false, refusal: 'desk-closed', at: 0 } }, '电脑上的工作台没有开通'],
    ['is not there', { status: 404, body: 'no such path' }, '现在连不上工作台'],
    ['breaks', { status: 500, json: { ok: false, refusal: 'unavailable', at: 0 } }, '现在连不上工作台'],
  ])('whose door %s says so, and lets in once it is open', async (_, answer, words) => {
    const context = await chrome.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.route('**/desk-call/**', (route) => route.fulfill(answer))
    await page.goto(`${world.cloud.url}/desk/`)
    await page.getByText(words).waitFor()
    await page.getByText('再试一次').waitFor()
    expect(await page.getByText('现在拿不到登录的码').count()).toBe(answer.status === 503 ? 0 : 1)
    await draw(page, `door-${answer.status}`)
    await page.unrouteAll()
    await page.getByText('再试一次').click()
    await page.getByText('用手机上的心邻扫一扫').waitFor()
    await sayYesTo(page)
    await page.locator('#my-people').first().waitFor()
    await context.close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import { answer, atTheNinth, begin, choose, finish, noTrouble, resumeAfter, stored } from '../support/self-test'
import { openWorld, type World } from '../support/world'

const whose = /是你刚才在这个窗口里做的吗/

describe('a self-test on a computer that others sit down at too, on the H5 build', () => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, targets[0], inAHurry)
  })
  afterEach(() => phone.close())

  const shown = (id: string) => phone.el(id).count()

  it('is in one window alone: another begins with nothing, and neither changes the other', async () => {
    await resumeAfter(phone, [1, 1, 0, 0, 0, 0])
    await phone.see(/回答只在这个浏览器窗口里/)
    const other = await phone.another()
    await choose(other)
    await other.el('start-test').waitFor()
    expect(await stored(other)).not.toContain('phq9-')
    await other.tap('start-test')
    await answer(other, [3])
    await other.see('第 2 / 9 题')
    await answer(phone, [0, 0, 0], 7)
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('2')
  })

  it('goes with the window it was done in', async () => {
    await begin(phone)
    await answer(phone, [3, 3])
    await phone.see('第 3 / 9 题')
    await phone.reopen('pages/home/index')
    await phone.el('entry-assess').waitFor()
    expect(await shown('begun-test')).toBe(0)
    expect(await stored(phone)).not.toContain('phq9')
    await choose(phone)
    await phone.el('start-test').waitFor()
  })

  it('asks whose it is before a window that was brought back shows the crisis card', async () => {
    await atTheNinth(phone)
    await phone.tap('answer-1')
    await phone.el('crisis-card').waitFor()
    await phone.page.reload()
    await phone.see(whose)
    expect([await shown('crisis-card'), await shown('question-text'), await shown('help-entry')]).toEqual([0, 0, 1])
    expect(await phone.sees(/第 \d|已答|这样的念头/)).toBe(false)
    await phone.tap('resume-test')
    await phone.el('crisis-card').waitFor()
  })

  it('asks whose it is before it shows a result, and clears it away for whoever says that it is not theirs', async () => {
    await finish(phone, noTrouble)
    await phone.page.reload()
    await phone.see(whose)
    expect(await shown('result-total')).toBe(0)
    await phone.tap('wipe-test')
    await phone.el('scale-phq9').waitFor()
    await expect.poll(() => stored(phone)).not.toContain('phq9')
  })

  it('is not named in the list until somebody has said that it is theirs, and is asked about where it is opened', async () => {
    await finish(phone, noTrouble)
    await phone.launch('pages/assess/index')
    const row = phone.el('begun-phq9')
    expect(await row.innerText()).not.toMatch(/心情|情绪|PHQ/i)
    await row.click()
    await phone.see(whose)
    await phone.tap('resume-test')
    await phone.el('result-total').waitFor()
    await phone.tap('back')
    await phone.el('found-sheet').waitFor()
    expect(await phone.sees(whose)).toBe(false)
  })

  it('is cleared away where an earlier release left it for whoever came next', async () => {
    await phone.launch('pages/home/index')
    await phone.el('entry-assess').waitFor()
    await phone.page.evaluate(() => {
      const at = Date.now()
      const times = { begunAt: at, savedAt: at, completedAt: null, sentAt: null }
      const left = { phq9: { scaleId: 'phq9', scaleVersion: 2, responses: { 'phq9-1': 1 }, ...times } }
      localStorage.setItem('xinlin.sheets', JSON.stringify({ data: { v: 1, value: left } }))
      localStorage.setItem('xinlin.current-test', JSON.stringify({ data: { v: 1, value: 'phq9' } }))
    })
    await choose(phone)
    await phone.el('start-test').waitFor()
    await expect.poll(() => phone.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('phq9')
  })
})

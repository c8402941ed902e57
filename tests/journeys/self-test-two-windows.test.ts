import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { answer, choose, finish, noTrouble, resumeAfter, stored } from '../support/self-test'
import { openWorld, type World } from '../support/world'

describe('one self-test in two windows of a browser', () => {
  let world: World
  let browser: Browser
  let one: Phone
  let two: Phone

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    one = await Phone.open(browser, world.cloud.url, targets[0])
    two = await one.another()
  })
  afterEach(() => one.close())

  /** Six answers given in the first window, and both windows at the seventh question. */
  async function bothAtTheSeventh(): Promise<void> {
    await resumeAfter(one, [1, 1, 0, 0, 0, 0])
    await choose(two)
    await two.tap('resume-test')
    await two.see('第 7 / 9 题')
  }

  it('loses no answer of either, whichever writes last', async () => {
    await bothAtTheSeventh()
    await answer(two, [3, 3], 7)
    await two.see('第 9 / 9 题')
    // The first one writes on, at a question the second has answered meanwhile.
    await answer(one, [2], 7)
    await one.see('第 8 / 9 题')
    expect(await one.el('answer-3').getAttribute('aria-checked')).toBe('true')
    await one.tap('next-question')
    await answer(one, [0], 9)
    await one.tap('see-result')
    await one.el('result-total').waitFor()
    expect(await one.el('result-total').innerText()).toContain('7')
  })

  it('goes on in one from what is in it when the other clears everything away, and says so', async () => {
    await bothAtTheSeventh()
    await two.tap('discard-test')
    await two.el('start-test').waitFor()
    await one.see(/在另一个窗口里清掉或保存过了。这里答过的还在/)
    await answer(one, [0, 0, 0], 7)
    await one.tap('see-result')
    await one.el('result-total').waitFor()
    expect(await one.el('result-total').innerText()).toContain('2')
  })

  it('joins what the other has begun anew, and says so', async () => {
    await bothAtTheSeventh()
    await choose(two)
    await two.tap('restart-test')
    await answer(two, [3])
    await two.see('第 2 / 9 题')
    await one.see(/在另一个窗口里重新开始了/)
    await one.see('第 2 / 9 题')
    await choose(one)
    await one.see(/已答 1 \/ 9/)
  })

  it('shows no result any more that the other has cleared away', async () => {
    await finish(one, noTrouble)
    await choose(two)
    await two.tap('wipe-test')
    await one.see(/在另一个窗口里改过、保存过或清掉了/)
    expect(await one.el('result-total').count()).toBe(0)
    expect(await stored(one)).not.toContain('phq9-')
  })
})

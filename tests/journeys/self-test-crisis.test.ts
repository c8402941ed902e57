import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { optionsOf } from '#core/domain/assessment/range'
import { scales } from '#core/scales/index'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import {
  answer,
  atTheNinth,
  begin,
  choose,
  finish,
  ninthOnly,
  resumeAfter,
  resumeWith,
  stored,
} from '../support/self-test'
import { openWorld, type World } from '../support/world'

describe.each(targets)('an answer that calls for support, on the $name build', (target) => {
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
    phone = await Phone.open(browser, world.cloud.url, target, inAHurry)
  })
  afterEach(() => phone.close())

  async function toTheCard(): Promise<void> {
    await atTheNinth(phone)
    await phone.tap('answer-1')
    await phone.el('crisis-card').waitFor()
  }

  it('shows the crisis card at once, before any score, and again beside the score', async () => {
    await begin(phone)
    await answer(phone, ninthOnly)
    await phone.el('crisis-card').waitFor()
    expect(await phone.el('see-result').count()).toBe(0)
    for (const number of ['12356', '120', '110']) await phone.el(`dial-${number}`).waitFor()
    expect(await phone.el('crisis-continue').innerText()).toBe('我知道了，去看结果')
    await phone.tap('crisis-continue')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('1')
    await phone.el('crisis-card').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('shows it again to somebody who looks at the question, goes back and comes forward', async () => {
    await toTheCard()
    await phone.tap('crisis-review')
    await phone.see('第 9 / 9 题')
    await phone.tap('previous-question')
    await phone.see('第 8 / 9 题')
    await phone.tap('next-question')
    await phone.el('crisis-card').waitFor()
  })

  it('lets the answer be taken back', async () => {
    await toTheCard()
    await phone.tap('crisis-review')
    await phone.tap('answer-0')
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('crisis-card').count()).toBe(0)
  })

  it('leads on to the questions where some are still open', async () => {
    await atTheNinth(phone)
    await phone.page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (const [key, text] of Object.entries({ ...storage }))
          storage.setItem(key, text.replace('"phq9-3":0', '"phq9-9":1'))
    })
    await choose(phone)
    await phone.tap('resume-test')
    await phone.el('crisis-card').waitFor()
    expect(await phone.el('crisis-continue').innerText()).toBe('我知道了，继续答题')
    await phone.tap('crisis-continue')
    await phone.see('第 3 / 9 题')
  })

  it('is stopped at for seven days, which the card says, and comes again with the card', async () => {
    await toTheCard()
    await phone.see(/没有发出去。先停下的话留七天/)
    await phone.tap('crisis-leave')
    await phone.see(/已答 9 \/ 9/)
    // A family's phone: who looks on learns nothing of the answers.
    expect(await phone.el('crisis-card').count()).toBe(0)
    await phone.tap('resume-test')
    await phone.el('crisis-card').waitFor()
  })

  it('is cleared away from the card by one tap', async () => {
    await toTheCard()
    expect(await stored(phone)).toContain('phq9-9')
    await phone.tap('crisis-wipe')
    await phone.el('start-test').waitFor()
    expect(await phone.el('found-sheet').count()).toBe(0)
    await expect.poll(() => stored(phone)).not.toContain('phq9-')
  })

  it('shows the card again when its result is opened again', async () => {
    await finish(phone, ninthOnly)
    await phone.launch('pages/home/index')
    await phone.tap('begun-test')
    expect(await phone.el('crisis-card').count()).toBe(0)
    await phone.tap('resume-test')
    await phone.el('crisis-card').waitFor()
    await phone.el('result-total').waitFor()
  })
})

/** Every answer of everything that is offered that calls for support: the question, and the lowest answer that does. */
const callsForSupport = [{ scaleId: 'phq9', item: 'phq9-9', answer: 1 }] as const

it('walks every question that calls for support of every questionnaire that is offered', () => {
  const all = scales.flatMap(({ id, items }) =>
    items.flatMap((item) => (item.critical ? [{ scaleId: id, item: item.id }] : [])),
  )
  expect(all).toEqual(callsForSupport.map(({ scaleId, item }) => ({ scaleId, item })))
})

describe.each(targets)('with the cloud stopped, on the $name build', (target) => {
  it.each(callsForSupport)('$item of $scaleId brings the card before any score', async (one) => {
    const { scaleId, item, answer: value } = one
    const world = await openWorld({ withBuilds: true })
    const browser = await openBrowser()
    try {
      const phone = await Phone.open(browser, world.cloud.url, target, inAHurry)
      const scale = scales.find(({ id }) => id === scaleId)
      const others = (scale?.items ?? []).filter(({ id }) => id !== item)
      const responses = Object.fromEntries(
        others.map((other) => [other.id, Math.min(...(scale ? optionsOf(scale, other) : []).map((way) => way.value))]),
      )
      await resumeWith(phone, { scaleId, scaleVersion: scale?.version ?? 0, responses })
      await phone.el(`answer-${value}`).waitFor()
      await phone.hasAll()
      await world.cloud.stop()
      await phone.tap(`answer-${value}`)
      await phone.el('crisis-card').waitFor()
      for (const number of ['12356', '120', '110']) await phone.el(`dial-${number}`).waitFor()
      expect(await phone.el('result-total').count()).toBe(0)
    } finally {
      await browser.close()
      await world.close()
    }
  })

  it('card, help and result are there, and nobody says that it was kept', async () => {
    const world = await openWorld({ withBuilds: true })
    const browser = await openBrowser()
    try {
      const phone = await Phone.open(browser, world.cloud.url, target, inAHurry)
      await resumeAfter(phone, [3, 3, 3, 3, 3, 3, 3, 3])
      await phone.hasAll()
      await world.cloud.stop()
      await phone.tap('answer-3')
      await phone.el('crisis-card').waitFor()
      await phone.tap('crisis-help')
      await phone.see('如果你担心身边的人')
      await phone.page.goBack()
      await phone.tap('crisis-continue')
      await phone.el('result-total').waitFor()
      expect(await phone.el('result-total').innerText()).toContain('27')
      await phone.tap('keep-result')
      await phone.tap('confirm-keep')
      await phone.see(/不知道存上没有。结果还在这一页/)
      expect(await phone.el('result-kept').count()).toBe(0)
    } finally {
      await browser.close()
      await world.close()
    }
  })
})

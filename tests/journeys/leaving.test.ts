import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet, cutOff } from '../support/phones'

const [web, weChat] = targets
// That it is there on every page, and leads away: every-page-boxes.test.ts, where each page is open anyway.
describe('leaving', () => {
  const { phoneOf } = aStreet({})
  /** The document is another one by then: before it there is a moment in which only the address has changed. */
  const gone = (phone: Phone) => phone.page.waitForURL(/\/month\.html\?1$/)
  const ledOn = (phone: Phone) => phone.page.waitForURL(/\/month\.html$/)
  const shown = (phone: Phone) => phone.page.locator('body').innerText()

  /** In one go: how far a slow machine pulls two keys apart is no matter here. */
  const twice = (phone: Phone) =>
    phone.page.evaluate(() => {
      const escape = { key: 'Escape', bubbles: true }
      for (let at = 0; at < 2; at += 1) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', escape))
    })

  /** A window whose first page is another one of the browser's: there is nothing before it. */
  async function cameFromElsewhere(): Promise<Phone> {
    const phone = await (await phoneOf(web)).another()
    await phone.page.goto('about:blank')
    return phone
  }

  /** Came from another page of the browser, and went three pages deep, the last one a sheet. */
  async function deepInside(): Promise<Phone> {
    const phone = await cameFromElsewhere()
    await phone.launch('pages/home/index')
    await phone.tap('entry-read')
    await phone.tap('article-a05')
    await phone.tap('article-help')
    await phone.el('to-calm').waitFor()
    await phone.rested()
    await phone.tap('to-calm')
    await phone.el('breathe').waitFor()
    return phone
  }

  /** Presses back to the browser's first page; a press may meet a page that is just being left. None shows the program. */
  async function wayBack(phone: Phone): Promise<void> {
    const seen: string[] = []
    const pressed = async () => {
      await phone.page.goBack().catch(() => undefined)
      seen.push(phone.page.url())
      return seen.at(-1)
    }
    await expect.poll(pressed).toBe('about:blank')
    expect(seen.filter((url) => !/month\.html|about:blank/.test(url))).toEqual([])
  }

  it('leaves nothing of the program to go back to on the web', async () => {
    const phone = await deepInside()
    await phone.tap('leave')
    await gone(phone)
    expect(await shown(phone)).toMatch(/^2\d{3}年\d+月/)
    await wayBack(phone)
    expect(await phone.faults()).toEqual([])
  })

  it('is at home again for whoever opens the address anew', async () => {
    const phone = await deepInside()
    await phone.tap('leave')
    await gone(phone)
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    await phone.page.reload()
    await phone.el('entry-help').waitFor()
  })

  it('leads on to the calendar, and never to a blank screen, from an entry of the program that stayed in the history', async () => {
    const phone = await phoneOf(web)
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    // What lies before another site is out of our reach.
    await phone.page.goto('about:blank')
    await phone.launch('pages/read/index')
    await phone.tap('leave')
    await gone(phone)
    const back = async () => {
      await phone.page.goBack().catch(() => undefined)
      return phone.page.url()
    }
    await expect.poll(back).toBe('about:blank')
    await back()
    await ledOn(phone)
    expect(await shown(phone)).toMatch(/^2\d{3}年\d+月/)
  })

  it('leads on at once from a page that the browser kept alive, also where the address was opened anew since', async () => {
    const phone = await phoneOf(web)
    let asked = 0
    // The way there takes long: the page that was left is still the one in front.
    await phone.page.route('**/month.html*', () => {
      asked += 1
    })
    await phone.launch('pages/home/index')
    await phone.el('leave').waitFor()
    // Shown again once it is gone from; by then the program was opened anew in this tab, and nothing is noted any more.
    await phone.page.evaluate(() => {
      const looking = setInterval(() => {
        if (document.documentElement.style.display !== 'none') return
        clearInterval(looking)
        setTimeout(() => {
          window.sessionStorage.clear()
          window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
        }, 500)
      }, 20)
      // Without what goes again by itself after five seconds.
      Object.assign(window, { setInterval: () => 0 })
    })
    await phone.el('leave').click({ noWaitAfter: true })
    await expect.poll(() => asked).toBe(2)
    await phone.page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  it('takes Escape pressed twice on the web, and not once, nor with another key between, nor while a word is written', async () => {
    const phone = await deepInside()
    const { keyboard } = phone.page
    await keyboard.press('Escape')
    await keyboard.press('a')
    await keyboard.press('Escape')
    await keyboard.press('b')
    await phone.page.evaluate(() => {
      const composing = { key: 'Escape', isComposing: true, bubbles: true }
      for (let at = 0; at < 2; at += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', composing))
    })
    expect(phone.page.url()).toContain('pages/calm')
    await twice(phone)
    await gone(phone)
  })

  it('takes it over an open sheet, and leaves the sheet’s step of the way back behind too', async () => {
    const phone = await cameFromElsewhere()
    await phone.launch('pages/me/index')
    await phone.tap('privacy')
    await phone.page.locator('dialog:modal').waitFor()
    await twice(phone)
    await gone(phone)
    await wayBack(phone)
  })

  it('works with no network, and what was answered so far is there as after a reload', async () => {
    const phone = await phoneOf(web)
    await phone.launch('pages/assess/index')
    await phone.tap('scale-who5')
    await phone.tap('start-test')
    await phone.tap('answer-1')
    await phone.see('第 2 / 5 题')
    await cutOff(phone)
    await phone.tap('leave')
    await gone(phone)
    await phone.launch('pages/home/index')
    await phone.el('begun-test').waitFor()
  })

  it('shows nothing of one’s own on the front page in WeChat, until one goes on', async () => {
    const phone = await phoneOf(weChat)
    await phone.launch('pages/assess/index')
    await phone.tap('scale-who5')
    await phone.tap('start-test')
    await phone.tap('answer-1')
    await phone.see('第 2 / 5 题')
    await phone.tap('leave')
    await phone.see('家门口的社区服务，不收费。')
    expect(await phone.el('begun-test').count()).toBe(0)
    expect(await phone.sees('现在就想找人说说')).toBe(false)
    await phone.tap('entry-read')
    await phone.all('article-').first().waitFor()
    await phone.page.locator('.phone-tab').first().click()
    await phone.el('begun-test').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})

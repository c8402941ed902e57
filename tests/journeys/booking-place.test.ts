import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'

const { phoneOf } = aStreet()
const scanned = 'pages/landing/index?scene=hx-nt-01'

describe.each(targets)('the place whose code was scanned, on the $name build', (target) => {
  it('names its own counsellors and when each is free next, one tap from their times', async () => {
    const phone = await phoneOf(target)
    await phone.launch(scanned)
    await phone.see('最近可约：今天 16:30')
    expect(await phone.all('counsellor-').count()).toBe(1)
    await phone.tap('counsellor-c-songbai')
    await phone.all('slot-').first().waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('stands on the front page from then on, open or not, and leads back to where it is told about', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/home/index')
    await phone.el('entry-booking').waitFor()
    expect(await phone.el('near-site').count()).toBe(0)
    await phone.launch(scanned)
    await phone.see('最近可约：今天 16:30')
    await phone.launch('pages/home/index')
    await expect.poll(() => phone.el('near-site').innerText()).toContain('南塘心理辅导室')
    await phone.tap('near-site')
    await phone.el('site').waitFor()
    await phone.see('你扫的码在：南塘社区菜场入口')
  })

  it('is where booking begins, which is said and can be changed; before any scan it begins everywhere', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await expect.poll(() => phone.all('counsellor-').count()).toBe(4)
    expect(await phone.el('scanned-first').count()).toBe(0)
    await phone.launch(scanned)
    await phone.see('南塘心理辅导室')
    await phone.reopen('pages/booking/index')
    await phone.el('counsellor-c-songbai').waitFor()
    await phone.see('你扫过南塘心理辅导室的码，先看这里的，也可以换。')
    expect(await phone.all('counsellor-').count()).toBe(1)
    await phone.tap('site-all')
    await expect.poll(() => phone.all('counsellor-').count()).toBe(4)
    expect(await phone.el('scanned-first').count()).toBe(0)
    await phone.tap('site-s-liuan')
    await expect.poll(() => phone.all('counsellor-').count()).toBe(1)
    await phone.el('counsellor-c-zhiyu').waitFor()
  })
})

describe('the browser’s way back on the web build', () => {
  /** The address follows the page by a moment: a step back before that leaves the page before it. */
  const isAt = (phone: Phone, path: string) => expect.poll(() => phone.page.url()).toContain(path)

  it('leads from a tab to the landing page somebody came in by', async () => {
    const phone = await phoneOf(targets[0])
    await phone.launch(scanned)
    await phone.tap('way-read')
    await phone.all('article-').first().waitFor()
    await isAt(phone, 'pages/read/index')
    await phone.page.goBack()
    await phone.el('site').waitFor()
    await phone.see('南塘心理辅导室')
    await isAt(phone, 'pages/landing/index')
    await phone.tap('way-booking')
    await phone.el('counsellor-c-songbai').waitFor()
    await isAt(phone, 'pages/booking/index')
    await phone.page.goBack()
    await phone.el('site').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Request, Route } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { inAHurry, type Phone, phoneSize, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { begin, choose, finish, noTrouble, resumeAfter } from '../support/self-test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const small = { width: 320, height: 568 }

const asksFor = (request: Request, action: string) => (request.postDataJSON() as { action?: string }).action === action

const { world, phoneOf } = aStreet({})

describe('a keyboard, a screen reader and large type on the H5 build', () => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(targets[0], 'sample-resident', inAHurry)
  })

  const focused = () => phone.page.evaluate(() => document.activeElement?.id ?? '')
  const stored = () => phone.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  const lies = (id: string) => phone.el(id).waitFor({ state: 'detached' })

  async function largestType(): Promise<void> {
    await phone.launch('pages/me/index')
    await phone.page.evaluate(() => localStorage.setItem('xinlin.type-size', JSON.stringify({ data: 1.5 })))
    await phone.page.setViewportSize(small)
  }

  /** Names of the rules broken on the page in front. */
  async function broken(): Promise<string[]> {
    await phone.page.evaluate(axe)
    return phone.page.evaluate(async () => {
      const run = Reflect.get(globalThis, 'axe') as { run(): Promise<{ violations: { id: string }[] }> }
      return (await run.run()).violations.map(({ id }) => id)
    })
  }

  async function book(): Promise<void> {
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.all('slot-').last().click()
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
  }

  /** Two results kept, with the list of them in front. */
  async function keepTwo(): Promise<void> {
    for (const last of [0, 1]) {
      await finish(phone, [1, 1, 1, 1, 1, 0, 0, last, 0])
      await phone.tap('keep-result')
      await phone.tap('confirm-keep')
      await phone.el('see-kept').waitFor()
      await phone.tap('back')
      await phone.el('start-test').waitFor()
    }
    await phone.launch('resident/pages/kept/index')
    await expect.poll(() => phone.all('forget-').count()).toBe(2)
  }

  it.each([
    ['Escape', () => phone.page.keyboard.press('Escape')],
    ['the cross', () => phone.page.getByLabel('关闭').click()],
  ])('gives the focus back to the time it was opened from after %s', async (_, close) => {
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    const slot = `slot-${await phone.idAfter(phone.all('slot-').first(), 'slot-')}`
    await phone.el(slot).focus()
    await phone.page.keyboard.press('Enter')
    await phone.el('confirm-booking').waitFor()
    await close()
    await lies('confirm-sheet')
    expect(await focused()).toBe(slot)
  })

  it.each(['light', 'dark'] as const)(
    'lets a keyboard scroll a long sheet on a small phone, %s',
    async (colorScheme) => {
      await largestType()
      await phone.page.emulateMedia({ colorScheme })
      await phone.launch('resident/pages/counsellor/index?id=c-songbai')
      await phone.all('slot-').first().click()
      const text = phone.page.locator('#confirm-sheet [role=region]')
      await text.waitFor()
      expect(await text.getAttribute('aria-label')).not.toBe('')
      await text.focus()
      await phone.page.keyboard.press('End')
      await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
      expect(await broken()).toEqual([])
    },
  )

  it.each([
    ['the phone the screens are drawn for', phoneSize],
    ['a small one with the largest type', small],
  ])('begins the crisis card with its title and a number to call on %s', async (_, size) => {
    if (size === small) await largestType()
    await resumeAfter(phone, noTrouble.slice(0, 8))
    await phone.tap('answer-1')
    await phone.el('crisis-card').waitFor()
    // Whichever comes first at this hour.
    const first = await phone.all('dial-').first().boundingBox()
    expect((first?.y ?? size.height) + (first?.height ?? 0)).toBeLessThanOrEqual(size.height)
    expect(await phone.page.locator('h1').locator('visible=true').count()).toBe(1)
    expect(await broken()).toEqual([])
  })

  it('leaves no name of a self-test behind once the result is cleared away, and starts it again', async () => {
    await finish(phone, noTrouble)
    expect(await stored()).toContain('phq9')
    await phone.page.reload()
    await phone.tap('resume-test')
    await phone.el('result-total').waitFor()
    await phone.tap('discard-result')
    await expect.poll(stored).not.toContain('phq9')

    await finish(phone, noTrouble)
    await phone.tap('back')
    await phone.tap('wipe-test')
    await phone.el('start-test').waitFor()
    expect(await stored()).not.toContain('phq9-')
    await phone.tap('start-test')
    await phone.see('第 1 / 9 题')
    await phone.tap('answer-0')
    await phone.tap('discard-test')
    await expect.poll(stored).not.toContain('phq9')
  })

  it('moves between the answers with the arrow keys, round at both ends, and chooses none by that', async () => {
    await begin(phone)
    await phone.see('第 1 / 9 题')
    await phone.el('answer-0').focus()
    for (const [key, there] of [
      ['ArrowDown', 'answer-1'],
      ['ArrowRight', 'answer-2'],
      ['ArrowLeft', 'answer-1'],
      ['ArrowUp', 'answer-0'],
      ['ArrowUp', 'answer-3'],
      ['ArrowDown', 'answer-0'],
    ] as const) {
      await phone.page.keyboard.press(key)
      expect(await focused()).toBe(there)
    }
    expect(await phone.page.locator('[id^=answer-][role=radio][aria-checked=true]').count()).toBe(0)
    // Keys rest after a change of screen as taps do, and a machine is quicker than that.
    await phone.rested()
    await phone.page.keyboard.press('Enter')
    await phone.see('第 2 / 9 题')
  })

  it('keeps no name of a self-test that was only looked at, but over a reload', async () => {
    await choose(phone)
    await phone.el('start-test').waitFor()
    await phone.page.reload()
    await phone.el('start-test').waitFor()
    await phone.tap('back')
    await expect.poll(stored).not.toContain('phq9')
    await choose(phone)
    await phone.el('start-test').waitFor()
    expect(await stored()).toContain('phq9')
    await phone.reopen('pages/home/index')
    await phone.el('entry-help').waitFor()
    await expect.poll(stored).not.toContain('phq9')
  })

  it('looks by itself after a cancel whose reply was lost, and puts the sheet away once it is done', async () => {
    await book()
    await phone.tap('see-mine')
    await phone.all('cancel-').first().click()
    let lost = false
    await phone.page.route('**/call/appointments', async (route: Route) => {
      if (lost || !asksFor(route.request(), 'cancel')) return route.continue()
      lost = true
      await route.fetch()
      await route.abort()
    })
    await phone.tap('confirm-cancel')
    await lies('cancel-sheet')
    expect(lost).toBe(true)
    expect(await world.appointments()).toMatchObject([{ status: 'cancelled-by-client' }])
  })

  it('keeps a sheet up against Escape, the cross and the veil while its answer is under way', async () => {
    // Pressed twice it is the quick exit, which is looked at in leaving.test.ts: here only the browser hears of it.
    await phone.page.addInitScript(() => {
      const heardByNobody = (event: KeyboardEvent) => event.key === 'Escape' && event.stopImmediatePropagation()
      addEventListener('keydown', heardByNobody, true)
    })
    await keepTwo()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await phone.page.route('**/call/assessments', async (route: Route) => {
      if (asksFor(route.request(), 'forget')) await held
      await route.continue()
    })
    await phone.all('forget-').first().click()
    await phone.tap('confirm-forget')
    // Twice in a row a browser closes a dialog without asking the page.
    for (const key of ['Escape', 'Escape', 'Escape']) await phone.page.keyboard.press(key)
    const up = phone.page.locator('dialog:modal')
    await up.waitFor()
    // Forced, since it says that it is disabled.
    await phone.page.getByLabel('关闭').click({ force: true })
    await phone.page.mouse.click(10, 10)
    expect(await up.getAttribute('id')).toBe('forget-sheet')
    release()
    await lies('forget-sheet')
    await expect.poll(() => phone.all('forget-').count()).toBe(1)
  })
})

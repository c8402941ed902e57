import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
  type Request,
  type WebError,
} from 'playwright-core'
import { sampleOpenid } from '#core/content/sample/people'
import { findChromium } from '../../config/chromium.mjs'
import { contextOf, forgetAll, giveBack, letRoutesFail } from './contexts'
import { isOlder } from './engine'

/** The weapp build on the older of WeChat's component frameworks, as `npm run check:older` walks it. */
export const older = { name: 'weapp', base: '/mini-older/' } as const
const onPhone = isOlder ? older : ({ name: 'weapp', base: '/mini/' } as const)

/** Both builds, in the same Chromium: the H5 build, and the weapp build on WeChat's own component framework. */
export const targets = [{ name: 'H5', base: '/' }, onPhone] as const
/** The web build of staff at a computer. A journey that is written for both builds is not walked there. */
export const desk = { name: 'desk', base: '/desk/' } as const
export type Target = (typeof targets)[number] | typeof older | typeof desk

/** The phone the screens are drawn for. */
export const phoneSize = { width: 375, height: 812 }

/**
 * A Chromium; where files of tests share a process, those that ask nothing special of it have it one after another. Closed,
 * it has forgotten everybody.
 */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  if (process.env.XINLIN_SHARED !== '1' || args.length > 0) return launch(args)
  const left = leftBehind.pop()
  if (left?.isConnected()) return left
  const browser = await launch(args)
  browser.close = async () => {
    await forgetAll(browser)
    leftBehind.push(browser)
  }
  return browser
}

/** Those that some file of tests was done with. Of the process, however often this is read. */
const leftBehind: Browser[] = Reflect.get(globalThis, '__browsersLeft') ?? []
Reflect.set(globalThis, '__browsersLeft', leftBehind)

async function launch(args: readonly string[]): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium: npm test says what to install')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update', ...args],
  })
  const close = browser.close.bind(browser)
  browser.close = async (options) => {
    for (const context of browser.contexts()) await letRoutesFail(context)
    await close(options)
  }
  return browser
}

/**
 * Taps rest 350 ms after a change of screen and an answer stays as long in sight; a question that failed is asked again
 * after 600 and 1200 ms. Whoever does not tap too early waits for that in vain: on a phone that hurries it is a tenth.
 */
const hurrying = `{
  const wait = globalThis.setTimeout
  globalThis.setTimeout = (work, time, ...given) => wait(work, [350, 600, 1200].includes(time) ? time / 10 : time, ...given)
}`

export interface Pace {
  readonly hurries?: boolean
  /** What moves on it moves. Most phones here ask for stillness: what is drawn sixty times a second takes a fifth of a journey. */
  readonly moves?: boolean
  /** It has not agreed to the program's privacy guide: most phones have, and WeChat asks once. */
  readonly neverAsked?: boolean
}
export const inAHurry: Pace = { hurries: true }

/** As WeChat keeps it beside the program; only in documents that have a storage. */
const agreed = `try { localStorage.setItem('mini-program-phone:privacy', 'agreed') } catch {}`

/** One person's phone: a session of its own, one page in front, and a list of what went wrong on it. */
export class Phone {
  private readonly errors: string[] = []

  private constructor(
    private readonly context: BrowserContext,
    private current: Page,
    private readonly cloudUrl: string,
    private readonly target: Target,
  ) {
    context.on('weberror', this.noteError).on('request', this.noteRequest)
  }

  static async open(browser: Browser, cloudUrl: string, target: Target, pace?: Pace): Promise<Phone> {
    const made = async () => {
      const context = await browser.newContext({
        viewport: phoneSize,
        locale: 'zh-CN',
        hasTouch: true,
        isMobile: true,
        reducedMotion: pace?.moves ? null : 'reduce',
      })
      context.setDefaultTimeout(20_000)
      if (pace?.hurries) await context.addInitScript(hurrying)
      if (target.name === 'weapp' && !pace?.neverAsked) await context.addInitScript(agreed)
      return context
    }
    const { context, page } = await contextOf(browser, `${cloudUrl} ${target.base} ${JSON.stringify(pace ?? {})}`, made)
    return new Phone(context, page, cloudUrl, target)
  }

  /** Another window of the same browser, with the same person and the same storage in it. */
  async another(): Promise<Phone> {
    return new Phone(this.context, await this.context.newPage(), this.cloudUrl, this.target)
  }

  private readonly noteError = (error: WebError) => this.errors.push(error.error().message)

  private readonly noteRequest = (request: Request) => {
    const url = request.url()
    if (!url.startsWith(this.cloudUrl) && !/^(data|blob|about):/.test(url)) this.errors.push(`left for ${url}`)
  }

  get page(): Page {
    return this.current
  }

  /** Become one of the sample people (or oneself again), as the bar of the local cloud does. */
  async become(name: string | null): Promise<void> {
    const openid = name === null ? null : sampleOpenid(name)
    await this.context.request.get(`${this.cloudUrl}/session`)
    const reply = await this.context.request.post(`${this.cloudUrl}/session`, {
      data: { openid },
      headers: { origin: this.cloudUrl },
    })
    if (!reply.ok()) throw new Error(`cannot become ${name}: ${await reply.text()}`)
  }

  /** `path` as the program names it, `pages/landing/index?scene=…`: a new launch, not a step inside. */
  async launch(path: string): Promise<void> {
    // Another document of the same site: from about:blank the program would need a process of its own each time.
    if (this.page.url() !== 'about:blank') await this.page.goto(`${this.cloudUrl}/session`)
    await this.page.goto(`${this.cloudUrl}${this.target.base}#/${path}`)
  }

  /** Close the program for good and open it again; what it stored on the phone stays. */
  async reopen(path: string): Promise<void> {
    const before = this.current
    this.current = await this.context.newPage()
    await before.unrouteAll({ behavior: 'ignoreErrors' })
    await before.close()
    await this.launch(path)
  }

  /** Comes back to what waits here: on the web in the same window, with which it would end. */
  comeBack(path: string): Promise<void> {
    return this.target.name === 'H5' ? this.launch(path) : this.reopen(path)
  }

  /** Once taps count again: for a moment after a change of screen they do not, and reach nothing. */
  async rested(): Promise<void> {
    await this.page.locator('[class*=resting]').first().waitFor({ state: 'detached' })
  }

  /** Everything is there that must open without a network: the web fetches it once the first page stands. */
  async hasAll(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    if (this.target.name !== 'H5') return
    const marked = () => this.page.evaluate(() => performance.getEntriesByName('fetched-ahead').length > 0)
    for (const until = Date.now() + 60_000; !(await marked()); ) {
      if (Date.now() > until) throw new Error('what is to be fetched ahead did not come within a minute')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** The element with this id on the page in front. glass-easel puts the component's own id before it. */
  el(id: string): Locator {
    return this.page.locator(`[id="${id}"], [id$="--${id}"]`).locator('visible=true').last()
  }

  /** Elements whose id begins so, on the page in front. */
  all(prefix: string): Locator {
    return this.page.locator(`[id^="${prefix}"], [id*="--${prefix}"]`).locator('visible=true')
  }

  /** The part of an element's id after `prefix`. */
  async idAfter(locator: Locator, prefix: string): Promise<string> {
    const id = (await locator.getAttribute('id')) ?? ''
    return id.slice(id.indexOf(prefix) + prefix.length)
  }

  /** Waits as a person does while a button says 请稍等…; what stays closed is tapped all the same. */
  async tap(id: string): Promise<void> {
    const it = this.el(id)
    await it.waitFor()
    const open = it.and(this.page.locator(':not([aria-disabled="true"])'))
    await open.waitFor({ timeout: 5_000 }).catch(() => undefined)
    await it.click()
  }

  /** What somebody picks of those WeChat itself offers over the page, whatever words the page under it has. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.phone-overlay').getByText(text, { exact: true }).locator('visible=true').last().click()
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).locator('visible=true').first().waitFor()
  }

  async sees(text: string | RegExp): Promise<boolean> {
    return (await this.page.getByText(text).locator('visible=true').count()) > 0
  }

  /** Everything that went wrong so far: thrown errors, requests to other hosts, and what the glass-easel client found. */
  async faults(): Promise<string[]> {
    const found = await this.page.evaluate(() => {
      const client = Reflect.get(globalThis, '__client') as { errors?: readonly unknown[] } | undefined
      return (client?.errors ?? []).map((error) => JSON.stringify(error))
    })
    return [...this.errors, ...found]
  }

  async close(): Promise<void> {
    this.context.off('weberror', this.noteError).off('request', this.noteRequest)
    await giveBack(this.context, this.cloudUrl)
  }
}

import type { Browser, BrowserContext, Locator, Request, Route } from 'playwright-core'
import { deskHeader } from '#core/contracts/desk'
import { operations } from '#core/contracts/index'
import type { Decision } from '#core/domain/decision'
import { wayOutOf } from '../../../cloudfunctions/_runtime/seal'
import { Phone, phoneSize, type Target } from '../browser'
import { eachCall } from '../each-call'
import { newcomer, now } from './cast'
import type { DrawnPage, Said, Scene, Shown } from './drawn-page'
import { typeClasses } from './type-classes'

/** How a page is looked at. */
export interface Look {
  readonly size: { readonly width: number; readonly height: number }
  /** `forced`: the system chooses them, as in Windows' high contrast. */
  readonly colours: 'light' | 'dark' | 'forced'
  /** Times the usual size of type: 标准, 大, 特大. */
  readonly type: 1 | 1.25 | 1.5
  /** As it comes out of a printer. */
  readonly printed?: true
}
export const usualLook: Look = { size: phoneSize, colours: 'light', type: 1 }

/** What a phone is like, whatever is opened on it. */
export interface Body {
  /** How far its clock is off, in milliseconds, from the moment the cast lives in. */
  readonly ahead?: number
  /** It lets nobody read or write its storage. */
  readonly refusesStorage?: boolean
  /** What the program waits for half a second to five takes a twentieth of that: not the patience it has with an answer. */
  readonly hurries?: boolean
  /** At a desk: says yes on this person's phone to the code that the computer shows. */
  readonly sayYes?: (who: string, code: string) => Promise<void>
}

/** A phone on which pages are put into their states, one after the other. */
export class Stage {
  private readonly underWay = new Set<Request>()
  private readonly thrown: string[] = []
  /** Who holds it: nobody has to become who they are. */
  private who: string | null = null
  /** What answers the phone's calls now, where something does. */
  private handling: ((route: Route) => Promise<void>) | undefined

  private constructor(
    readonly phone: Phone,
    private readonly context: BrowserContext,
    private readonly url: string,
    readonly target: Target,
    private readonly sayYes: Body['sayYes'],
  ) {}

  static async open(browser: Browser, url: string, target: Target, given: Body = {}): Promise<Stage> {
    const { sayYes, ...body } = given
    const phone = await Phone.open(browser, url, target)
    const context = phone.page.context()
    // tsx names functions by this; those that are sent to a page would miss it there.
    await context.addInitScript('globalThis.__name ??= (made) => made')
    await context.addInitScript(embody, { ...body, ahead: now + (body.ahead ?? 0) - Date.now() })
    // The bar of sample people belongs to the local cloud, not to the program. A route would switch the cache off, with
    // which a page opens in half the time.
    const session = await context.newCDPSession(phone.page)
    await session.send('Network.enable')
    await session.send('Network.setBlockedURLs', { urls: ['*/__local/people.js'] })
    const stage = new Stage(phone, context, url, target, sayYes)
    stage.watch()
    return stage
  }

  private watch(): void {
    const { page } = this.phone
    const ended = (request: Request) => this.underWay.delete(request)
    page.on('request', (request) => request.url().includes('/call/') && this.underWay.add(request))
    page.on('requestfinished', ended)
    page.on('requestfailed', ended)
    page.on('pageerror', (error) => this.thrown.push(error.message))
  }

  /** What was thrown since this was asked last, and what the glass-easel client found. */
  async faults(): Promise<string[]> {
    const found = await this.phone.page.evaluate(() => {
      const client = Reflect.get(globalThis, '__client') as { errors?: readonly unknown[] } | undefined
      return (client?.errors ?? []).map((error) => JSON.stringify(error))
    })
    return [...this.thrown.splice(0), ...found]
  }

  /** Closes the program and opens it on this page, with everything as the scene has it; there once that is seen. */
  async set(page: DrawnPage, scene: Scene, look: Look = usualLook): Promise<void> {
    await this.arrange(scene, look)
    await this.answerAs(scene.cloud)
    await this.open(page, scene)
    await scene.steps?.(this.phone)
    await this.find(scene.shows).waitFor()
    // Chromium forgets it with the next document, unlike the colours.
    if (look.printed) await this.phone.page.emulateMedia({ media: 'print' })
    if (scene.cloud !== 'silent') await this.quiet()
    await this.rested()
  }

  /** Who holds the phone, how it draws and what lies on it; a fresh phone otherwise. */
  async arrange({ who = newcomer, stored = {}, storage }: Partial<Scene>, look: Look = usualLook): Promise<void> {
    if (who !== this.who) await (this.sayYes ? this.sitDown(who, this.sayYes) : this.phone.become(who))
    this.who = who
    await this.phone.page.setViewportSize(look.size)
    await this.phone.page.emulateMedia({
      colorScheme: look.colours === 'dark' ? 'dark' : 'light',
      forcedColors: look.colours === 'forced' ? 'active' : 'none',
      media: null,
    })
    await this.store({ ...(look.type === 1 ? {} : { 'type-size': look.type }), ...stored }, storage)
  }

  /** Signs this person in at the computer, over whoever sat there. */
  private async sitDown(who: string, sayYes: (who: string, code: string) => Promise<void>): Promise<void> {
    const { page } = this.phone
    await page.goto(`${this.url}/session`)
    const atDoor = (question: string) =>
      page.evaluate(
        async ([door, header]) => {
          const headers = { 'content-type': 'application/json', [header]: '1' }
          const asked = await fetch('/desk-call/door', { method: 'POST', headers, body: JSON.stringify({ door }) })
          return (await asked.json()).value as { readonly code: string; readonly state: string }
        },
        [question, deskHeader] as const,
      )
    await sayYes(who, (await atDoor('ask')).code)
    const { state } = await atDoor('wait')
    if (state !== 'confirmed') throw new Error(`${who} cannot sit down: ${state}`)
  }

  /** Opens the program on this page, after `arrange`, and waits until some page stands there. */
  async open({ path }: DrawnPage, { query }: Pick<Scene, 'query'>): Promise<void> {
    const hash = query ? `${path}?${query}` : path
    await this.phone.page.goto(`${this.url}${this.target.base}#/${hash}`, { waitUntil: 'commit' })
    await this.phone.page.locator('main, [role=main]').locator('visible=true').first().waitFor()
    // What lay there before the program opened is asked about first, on the web.
    const asked = this.phone.el(path.startsWith('child/') ? 'resume-check' : 'resume-test')
    if (/(questionnaire|result|take-along)\/index$/.test(path) && (await asked.count()) > 0) await asked.click()
  }

  /** Another address in the program that is open. False when its page could not be had, which is said on the one before. */
  async go({ path }: DrawnPage, { query }: Pick<Scene, 'query'>): Promise<boolean> {
    const { page } = this.phone
    await page.evaluate(
      (address) => {
        for (const one of document.querySelectorAll('main, [role=main], [role=alert]'))
          one.setAttribute('data-before', '')
        location.assign(address)
      },
      `#/${path}${query ? `?${query}` : ''}`,
    )
    const came = page.locator('main:not([data-before]), [role=main]:not([data-before])').locator('visible=true')
    const missing = page.locator('[role=alert]:not([data-before])')
    await came.or(missing).first().waitFor()
    await this.rested()
    return (await came.count()) > 0
  }

  find(shown: Shown): Locator {
    const { page } = this.phone
    if ('id' in shown) return this.phone.all(shown.id).first()
    const found = 'text' in shown ? page.getByText(shown.text) : page.getByLabel(shown.label, { exact: true })
    return found.locator('visible=true').first()
  }

  /** Every call is answered and drawn. */
  async quiet(): Promise<void> {
    do {
      while (this.underWay.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
      await this.phone.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
      )
    } while (this.underWay.size > 0)
  }

  /** On a phone that hurries: as `quiet`, and nothing will be asked again by itself; that was done or given up. */
  async settled(): Promise<void> {
    const waits = () => Reflect.get(globalThis, 'isWaiting') as number
    do {
      await this.phone.page.waitForFunction(() => Reflect.get(globalThis, 'isWaiting') === 0)
      await this.quiet()
    } while ((await this.phone.page.evaluate(waits)) > 0)
  }

  /** The phone says that there is a network again: what the page in front shows is asked anew. */
  async reconnect(): Promise<void> {
    await this.phone.page.evaluate(() => {
      for (const name of ['offline', 'online']) dispatchEvent(new Event(name))
    })
  }

  /** The page in front in another size of type, drawn as when the program opens in it: without opening it anew. */
  async drawTypeIn(type: Look['type']): Promise<void> {
    await this.phone.page.evaluate(
      ([names, name]) => {
        for (const one of document.querySelectorAll(names.map((of) => `.${of}`).join(','))) {
          one.classList.remove(...names)
          one.classList.add(name)
        }
      },
      [[...typeClasses(this.target).values()], typeClasses(this.target).get(type) ?? ''] as const,
    )
  }

  /** Taps do not rest any more, after a change of screen. */
  async rested(): Promise<void> {
    await this.phone.rested()
  }

  /** What lies on the phone, before the program opens on it. */
  async store(entries: Readonly<Record<string, unknown>>, storage?: 'full'): Promise<void> {
    const { page } = this.phone
    const [prefix, name] = this.target.name !== 'weapp' ? ['xinlin.', 'data'] : ['mini-program:xinlin.', 'value']
    await page.goto(`${this.url}/session`)
    await page.evaluate(
      ([lines, full]) => {
        localStorage.clear()
        sessionStorage.clear()
        // As the web build puts down what ends with the window.
        const ends =
          /^xinlin\.(sheets|current-test|run-together|child-check|articles-read|looked-at|day-notes|stopped-at|held-number)$/
        for (const [key, text] of lines) (ends.test(key) ? sessionStorage : localStorage).setItem(key, text)
        if (full) sessionStorage.setItem('takes-nothing', 'true')
      },
      [
        Object.entries(entries).map(([key, value]) => [`${prefix}${key}`, JSON.stringify({ [name]: value })] as const),
        storage === 'full',
      ] as const,
    )
  }

  /** How the cloud behaves towards this phone from now on. */
  async answerAs(cloud: Scene['cloud'] | ((route: Route) => Promise<void>)): Promise<void> {
    await this.context.unroute('**/call/*')
    this.handling = undefined
    this.underWay.clear()
    if (cloud === 'silent') await this.context.route('**/call/*', () => undefined)
    else if (cloud === 'away') await this.context.route('**/call/*', (route) => route.abort('internetdisconnected'))
    else if (typeof cloud === 'function') await this.handle(cloud)
    else if (cloud) await this.handle(answering(cloud))
  }

  /** What a handler still does for the page before it, once another is set, can only fail, and would fail past every test. */
  private async handle(each: (route: Route) => Promise<void>): Promise<void> {
    this.handling = each
    const handled = eachCall(each)
    await this.context.route('**/call/*', (route) =>
      handled(route).catch((failure) => {
        if (this.handling === each) throw failure
      }),
    )
  }

  close(): Promise<void> {
    return this.phone.close()
  }
}

export function operationOf(route: Route): string {
  const { action } = route.request().postDataJSON() as { action: string }
  return `${route.request().url().split('/').at(-1)}.${action}`
}

/** A handler that says these in place of the cloud, and lets it answer the rest. */
export function answering(says: readonly Said[]): (route: Route) => Promise<void> {
  const over = new Set<Said>()
  return (route) => answer(route, says, over)
}

async function answer(route: Route, says: readonly Said[], over: Set<Said>): Promise<void> {
  const said = says.find((one) => one.operation === operationOf(route) && !over.has(one))
  if (!said) return route.continue()
  if (said.once) over.add(said)
  await route.fulfill({ json: { errMsg: 'cloud.callFunction:ok', result: { ...asSent(route, said.answer), at: now } } })
}

/** An answer as the function would send it to whoever asks by this route: sealed where it is personal. */
export function asSent(route: Route, answer: Decision<unknown, string>): object {
  const operation = operations.find(({ name }) => name === operationOf(route))
  if (!operation) throw new Error(`there is no ${operationOf(route)}`)
  const wayOut = wayOutOf(operation, (route.request().postDataJSON() as { readonly seal?: unknown }).seal)
  return wayOut.ok ? wayOut.value(answer) : wayOut
}

/** In the page, before the program: Date, storage and timers as the phone has them. */
function embody({ ahead = 0, refusesStorage, hurries }: Body): void {
  // Where the phone is filled before the program opens, and where there is no storage at all.
  if (location.pathname === '/session' || location.protocol === 'about:') return
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, self) => Reflect.construct(target, args.length > 0 ? args : [Real.now() + ahead], self),
    apply: () => new Date().toString(),
    get: (target, key) => (key === 'now' ? () => Real.now() + ahead : Reflect.get(target, key)),
  })
  if (hurries) {
    const { setTimeout: wait, clearTimeout: clear } = globalThis
    const waiting = new Set<unknown>()
    const count = () => Reflect.set(globalThis, 'isWaiting', waiting.size)
    const end = (timer: unknown) => waiting.delete(timer) && count()
    count()
    globalThis.setTimeout = ((work: () => void, time = 0) => {
      if (time < 500 || time > 5_000) return wait(work, time)
      const timer: unknown = wait(() => {
        end(timer)
        work()
      }, time / 20)
      waiting.add(timer)
      count()
      return timer
    }) as typeof globalThis.setTimeout
    globalThis.clearTimeout = (timer) => {
      end(timer)
      clear(timer)
    }
  }
  const refuse = () => {
    throw new DOMException('refused', 'QuotaExceededError')
  }
  if (refusesStorage) Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse })
  else if (sessionStorage.getItem('takes-nothing') !== null) Storage.prototype.setItem = refuse
}

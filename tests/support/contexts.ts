import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A context that is used again, and the page that is open in it. */
interface Kept {
  readonly context: BrowserContext
  readonly page: Page
}
interface State {
  readonly rest: Kept[]
  readonly clear: (page: Page, origin: string) => Promise<void>
  isPlain: boolean
}
/** Of the process, however often this is read. */
function ofProcess<Value>(name: string, made: () => Value): Value {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, made())
  return Reflect.get(globalThis, name)
}
const idle = ofProcess('__idleContexts', () => new WeakMap<Browser, Map<string, Kept[]>>())
const states = ofProcess('__contextStates', () => new WeakMap<BrowserContext, State>())

/** What stays with a context or a page and cannot be taken from it, or is set too seldom to be worth it. */
const staying = {
  context: [
    'addInitScript',
    'exposeBinding',
    'exposeFunction',
    'grantPermissions',
    'newCDPSession',
    'route',
    'setOffline',
  ],
  page: ['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'on', 'route', 'setViewportSize'],
  clock: ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'],
}
type Wrapped = (own: (...given: unknown[]) => unknown) => (...given: unknown[]) => unknown

function wrap(of: object, names: readonly string[], wrapped: Wrapped): void {
  for (const name of names) {
    const own = (Reflect.get(of, name) as (...given: unknown[]) => unknown).bind(of)
    Reflect.set(of, name, wrapped(own))
  }
}

/**
 * A context in which nothing was done yet. What a browser does until a page stands is most of what a journey costs, and
 * in a process that had the page before it is a third: contexts of one `kind` are used again, if they may be.
 */
export async function contextOf(browser: Browser, kind: string, made: () => Promise<BrowserContext>): Promise<Kept> {
  const kinds = idle.get(browser) ?? new Map<string, Kept[]>()
  idle.set(browser, kinds)
  const rest = kinds.get(kind) ?? []
  kinds.set(kind, rest)
  const again = rest.pop()
  if (again) return again
  const context = await made()
  const open = context.newCDPSession.bind(context)
  const state: State = {
    rest,
    isPlain: true,
    clear: async (page, origin) => {
      const session = await open(page)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
      // Nobody goes back to what was open before.
      await session.send('Page.resetNavigationHistory')
      await session.detach()
    },
  }
  states.set(context, state)
  const marks: Wrapped =
    (own) =>
    (...given) => {
      state.isPlain = false
      return own(...given)
    }
  wrap(context, staying.context, marks)
  wrap(context.clock, staying.clock, marks)
  wrap(context, ['newPage'], (own) => async () => {
    const page = (await own()) as Page
    wrap(page, staying.page, marks)
    return page
  })
  return { context, page: await context.newPage() }
}

/**
 * Takes a context back: it is used again as nobody has used it. One on which something was set that stays with it, as a
 * route or a script of its own, is closed.
 */
export async function giveBack(context: BrowserContext, url: string): Promise<void> {
  const state = states.get(context)
  const [page, ...others] = context.pages()
  if (!state?.isPlain || !page) return end(context)
  try {
    for (const other of others) await other.close()
    await page.goto(`${url}/session`)
    await page.evaluate(() => sessionStorage.clear())
    await state.clear(page, url)
    await context.clearCookies()
    state.rest.push({ context, page })
  } catch {
    await end(context)
  }
}

/** So many are kept for whoever comes next; more were used by nobody for long. */
const mostIdle = 8

/** Closes every context that is not waiting to be used again, and those that wait the longest. */
export async function forgetAll(browser: Browser): Promise<void> {
  const waiting = [...(idle.get(browser)?.values() ?? [])].flat()
  const contexts = new Set(waiting.map(({ context }) => context))
  for (const context of browser.contexts()) if (!contexts.has(context)) await end(context)
  for (const { context } of waiting.slice(0, -mostIdle)) {
    for (const rest of idle.get(browser)?.values() ?? []) remove(rest, context)
    await end(context)
  }
}

function remove(rest: Kept[], context: BrowserContext): void {
  const at = rest.findIndex((one) => one.context === context)
  if (at >= 0) rest.splice(at, 1)
}

async function end(context: BrowserContext): Promise<void> {
  await letRoutesFail(context)
  await context.close()
}

/** Before a context closes: what its routes still do for a page can only fail, and would fail past every test. */
export async function letRoutesFail(context: BrowserContext): Promise<void> {
  for (const one of [context, ...context.pages()]) await one.unrouteAll({ behavior: 'ignoreErrors' })
}

/// <reference path="./jsdom-package.d.ts" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { ClientHandle } from './runtime/main'

export interface JsdomOptions {
  /** What `buildClient` wrote. */
  builtDir: string
  /** Where calls of cloud functions go: the origin of a local cloud. */
  cloudUrl: string
  /** The session to call as: a Cookie header's value. What the cloud sets is kept either way. */
  cookie?: string
  /** The page to open, as the program names it: `pages/landing/index?scene=abc`. The entry page when absent. */
  path?: string
  /** Whether the user agreed to the program's privacy guide before: nothing is asked of it then. */
  agreedToPrivacy?: boolean
  /** What the program finds in its storage: key → value. */
  stored?: Readonly<Record<string, unknown>>
  /** What its calls go by in place of `fetch`. */
  fetch?: typeof fetch
  /** How far the phone's clock is ahead of this machine's, in ms; it may be behind. */
  clockAheadMs?: number
  /** The system's scheme. */
  dark?: boolean
}

/** A mini program running in jsdom: no layout and no pictures, everything else as in a browser. */
export interface ProgramInJsdom {
  window: Window
  document: Document
  client: ClientHandle
  /** The element with this id on the page in front. Throws when there is none. */
  el(id: string): HTMLElement
  /** Title, page and boxes over it, as text; runs of white space as one space. */
  text(): string
  tap(target: string | Element): void
  type(target: string | Element, value: string): void
  /** Wait until `found` gives something true; throws what the page shows when it does not in time. */
  until<Found>(found: () => Found, whatFor?: string): Promise<NonNullable<Found>>
  close(): void
}

const patienceMs = 20_000

export async function openInJsdom(options: JsdomOptions): Promise<ProgramInJsdom> {
  const html = readFileSync(join(options.builtDir, 'index.html'), 'utf8').replace(
    /<(script|link)\b[^>]*>(<\/script>)?/g,
    '',
  )
  const dom = new JSDOM(html, {
    url: `${options.cloudUrl}/mini/${options.path ? `#/${options.path}` : ''}`,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  })
  const { window } = dom
  tellRejections(window as unknown as JsdomWindow)
  furnish(window as unknown as Record<string, unknown>, options)
  if (options.agreedToPrivacy) window.localStorage.setItem('mini-program-phone:privacy', 'agreed')
  for (const [key, value] of Object.entries(options.stored ?? {})) {
    window.localStorage.setItem(`mini-program:${key}`, JSON.stringify({ value }))
  }
  for (const name of ['program.js', 'app.js']) window.eval(readFileSync(join(options.builtDir, name), 'utf8'))
  const { document } = window
  const client = (window as unknown as { __client: ClientHandle }).__client

  const el = (id: string) => {
    const found = document.getElementById(id)
    if (!found) throw new Error(`no #${id} on ${client.pages().at(-1)}: ${text()}`)
    return found
  }
  const text = () =>
    [...document.querySelectorAll('.phone-title, .phone-pages, .phone-overlay')]
      .map((one) => one.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  const element = (target: string | Element) => (typeof target === 'string' ? el(target) : (target as HTMLElement))
  const program: ProgramInJsdom = {
    window: window as unknown as Window,
    document,
    client,
    el,
    text,
    tap: (target) => (element(target) as HTMLElement).click(),
    type: (target, value) => {
      const control = element(target) as HTMLInputElement
      control.focus()
      control.value = value
      control.dispatchEvent(new window.Event('input', { bubbles: true }))
    },
    until: async (found, whatFor = found.toString()) => {
      for (const began = Date.now(); Date.now() - began < patienceMs; await pause()) {
        const value = attempt(found)
        if (value) return value as NonNullable<typeof value>
      }
      throw new Error(`waited for ${whatFor}; the page shows: ${text()}; faults: ${JSON.stringify(client.errors)}`)
    },
    close: () => window.close(),
  }
  await program.until(() => client.pages().length > 0 || client.errors.length > 0, 'the first page')
  return program
}

interface JsdomWindow extends Window {
  Event: typeof Event
  eval(code: string): unknown
}

/** Windows by the prototype of the promises made in them. */
const windows = new WeakMap<object, JsdomWindow>()
let listening = false

/**
 * jsdom does not tell its windows of promises that nobody heard fail: Node takes them for the test's own and ends its
 * process. Those of a program are told to its window instead, as a browser tells them, and to nobody else.
 */
function tellRejections(window: JsdomWindow): void {
  windows.set(window.eval('Promise.prototype') as object, window)
  if (listening) return
  listening = true
  const emit = process.emit
  process.emit = function (this: NodeJS.Process, event: string, ...given: unknown[]) {
    const [reason, promise] = given
    const window = event === 'unhandledRejection' ? windows.get(Object.getPrototypeOf(promise)) : undefined
    if (!window) return Reflect.apply(emit, this, [event, ...given])
    const told = new window.Event('unhandledrejection', { cancelable: true })
    window.dispatchEvent(Object.assign(told, { reason, promise }))
    return true
  } as typeof process.emit
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

function attempt<Found>(found: () => Found): Found | undefined {
  try {
    return found()
  } catch {
    return undefined
  }
}

/** What jsdom lacks and the runtime asks the browser for. */
/** `Date` of a phone whose clock is so far ahead. */
const dateAhead = (Real: DateConstructor, ms: number): DateConstructor =>
  new Proxy(Real, {
    construct: (_, given: []) => (given.length === 0 ? new Real(Real.now() + ms) : new Real(...given)),
    apply: () => new Real(Real.now() + ms).toString(),
    get: (of, name) => (name === 'now' ? () => Real.now() + ms : Reflect.get(of, name)),
  })

function furnish(window: Record<string, unknown>, options: JsdomOptions) {
  const { cloudUrl, cookie, clockAheadMs = 0, dark = false, fetch: ask = fetch } = options
  if (clockAheadMs !== 0) window.Date = dateAhead(window.Date as DateConstructor, clockAheadMs)
  let jar = cookie ?? ''
  window.fetch = async (address: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), origin: cloudUrl, ...(jar ? { cookie: jar } : {}) }
    const response = await ask(new URL(address, cloudUrl), { ...init, headers, signal: null })
    const kept = response.headers.getSetCookie().map((one) => one.split(';')[0])
    if (kept.length > 0) jar = kept.join('; ')
    return response
  }
  window.matchMedia = (query: string) => ({
    matches: dark && query.includes('dark'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  window.CSS = { escape: (text: string) => text.replace(/[^\w-]/g, (letter) => `\\${letter}`) }
}

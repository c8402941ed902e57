import type { Faults } from './faults'
import type { Launch } from './pages/route'
import { launchOptions } from './wx/app'
import type { ProgramEvents } from './wx/parts'

type AppObject = Record<string, unknown>

/** The program's `App({...})` and its lifecycle. */
export class RunningApp {
  private object: AppObject | undefined

  constructor(
    private readonly faults: Faults,
    private readonly events: ProgramEvents,
  ) {}

  /** `App` as the program sees it. */
  readonly register = (definition: AppObject): void => {
    this.object = definition
  }

  /** `getApp` as the program sees it. */
  readonly get = (): AppObject => {
    this.object ??= {}
    return this.object
  }

  launched(launch: Launch): void {
    if (!this.object) this.faults.error('not-registered', 'app.js', 'App() was not called')
    this.call('onLaunch', launchOptions(launch))
    this.shown(launch)
  }

  shown(launch: Launch): void {
    this.call('onShow', launchOptions(launch))
    this.events.tell('appShow', launchOptions(launch))
  }

  hidden(): void {
    this.call('onHide')
    this.events.tell('appHide')
  }

  /** The page to open does not exist. True when the program has an answer to that. */
  pageNotFound(path: string, query: Record<string, string>): boolean {
    const known = typeof this.object?.onPageNotFound === 'function'
    this.call('onPageNotFound', { path, query, isEntryPage: true })
    this.events.tell('pageNotFound', { path, query, isEntryPage: true })
    return known
  }

  themeChanged(theme: string): void {
    this.call('onThemeChange', { theme })
  }

  failed(message: string): void {
    this.call('onError', message)
    this.events.tell('error', { message })
  }

  rejected(reason: unknown, promise: unknown): void {
    this.call('onUnhandledRejection', { reason, promise })
    this.events.tell('unhandledRejection', { reason, promise })
  }

  private call(name: string, ...args: unknown[]) {
    const method = this.object?.[name]
    if (typeof method !== 'function') return
    try {
      method.apply(this.object, args)
    } catch (error) {
      this.faults.caught(error, `app.js ${name}`)
    }
  }
}

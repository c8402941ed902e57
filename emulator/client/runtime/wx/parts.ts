import type { Engine } from '../engine'
import type { Faults } from '../faults'
import type { Launch } from '../pages/route'
import type { PageStack } from '../pages/stack'
import type { Phone } from '../phone/phone'
import type { TempFiles } from '../phone/temp-files'
import type { Privacy } from '../privacy'
import type { Program } from '../program'
import type { Shared } from '../share'
import type { ProgramStorage } from './storage'

/** What was done with the phone outside the program, for whoever drives it to look at. */
export interface Outside {
  phoneCalls: { phoneNumber: string; outcome: 'asked' | 'called' | 'cancelled' }[]
  messages: { phoneNumber: string; content: string; outcome: 'asked' | 'opened' | 'cancelled' }[]
  clipboard: string
  /** What was passed on, by the menu or by a button of the program. */
  shared: Shared[]
  places: object[]
  /** What was put into the phone's calendar; times in seconds, as WeChat takes them. */
  calendar: { title: string; startTime: number; endTime: number; location: string; alarmOffset: number }[]
  /** Pictures that were put into the album. */
  album: { type: string; bytes: number }[]
  /** Documents that were opened in the phone's reader. */
  documents: { type: string; bytes: number }[]
  /** Files that were sent to a conversation. */
  sentFiles: { name: string; text: string }[]
  /** Sounds that were made, and whether each is to be heard now. */
  sounds: { playing: boolean }[]
  /** What the user answered, by template. */
  subscribeRequests: Record<string, SubscribeAnswer>[]
}

export type SubscribeAnswer = 'accept' | 'reject' | 'filter'

/** What the user has set on the phone. */
export interface PhoneSettings {
  fontSizeSetting: number
  language: string
  /** The main switch for subscribe messages of this program. */
  mayReceiveMessages: boolean
  /** A newer release lies beside the one that runs, and waits for `applyUpdate` or the next cold start. */
  hasNewProgram: boolean
}

type Work = (options: never) => object | undefined | void | Promise<object | undefined | void>

/** What the groups of `wx` are made from. */
export interface WxParts {
  program: Program
  faults: Faults
  phone: Phone
  stack: PageStack
  engine: Engine
  storage: ProgramStorage
  launch: Launch
  /** The latest way in: the launch, or a code scanned since. */
  lastEntry(): Launch
  outside: Outside
  files: TempFiles
  events: ProgramEvents
  settings: PhoneSettings
  privacy: Privacy
  /** Whether this is the turn of a user's tap. */
  inTap(): boolean
  api(name: string, work: Work): (options?: object) => unknown
}

type Listener = (value?: unknown) => void

/** Listeners by name: `onAppShow` adds to `appShow`, `offAppShow` takes away. */
export class ProgramEvents {
  private readonly listeners = new Map<string, Set<Listener>>()

  constructor(private readonly report: (error: unknown, where: string) => void) {}

  on(name: string): (listener: Listener) => void {
    return (listener) => {
      const all = this.listeners.get(name) ?? new Set()
      this.listeners.set(name, all.add(listener))
    }
  }

  off(name: string): (listener?: Listener) => void {
    return (listener) => {
      if (listener) this.listeners.get(name)?.delete(listener)
      else this.listeners.delete(name)
    }
  }

  tell(name: string, value?: unknown): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      try {
        listener(value)
      } catch (error) {
        this.report(error, name)
      }
    }
  }

  /** `onX` and `offX` for each name, as `wx` has them. */
  pairs(names: string[]): Record<string, unknown> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const suffix = name[0]?.toUpperCase() + name.slice(1)
        return [
          [`on${suffix}`, this.on(name)],
          [`off${suffix}`, this.off(name)],
        ]
      }),
    )
  }
}

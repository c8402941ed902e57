import type { AnyOperation, OutputOf } from '#core/contracts/operation'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Phone } from '../browser'

/** What a page can be found in. Each page says for each what it looks like, or why it never comes to that. */
export const stateNames = ['full', 'empty', 'loading', 'failed', 'refused'] as const
export type StateName = (typeof stateNames)[number]

/** An element by the beginning of its id, by its words, or by what it is called for readers. */
export type Shown = { readonly id: string } | { readonly text: string | RegExp } | { readonly label: string }

/** What the cloud answers this phone in place of what it would have said. */
export interface Said {
  readonly operation: string
  readonly answer: Decision<unknown, string>
  /** Said the first time it is asked; after that the cloud speaks for itself. */
  readonly once?: true
}

export function says<Op extends AnyOperation>(operation: Op, value: OutputOf<Op>): Said {
  return { operation: operation.name, answer: accept(value) }
}

export function refuses(operation: AnyOperation, refusal: string): Said {
  return { operation: operation.name, answer: refuse(refusal) }
}

/** How a page is brought into a state. Whatever is left out is as usual. */
export interface Scene {
  /** What stands there in this state and in no other. */
  readonly shows: Shown
  readonly query?: string
  /** Somebody of the cast; a newcomer when left out. */
  readonly who?: string
  /** What lies on the phone before the program opens: key of an entry → its value. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** `silent`: no call is ever answered. `away`: there is no network. */
  readonly cloud?: 'silent' | 'away' | readonly Said[]
  /** The phone takes nothing more into its storage. */
  readonly storage?: 'full'
  /** Left out where it comes to it on both builds. */
  readonly on?: 'weapp'
  /** Taps from the page as it opens to the state. */
  readonly steps?: (phone: Phone) => Promise<void>
}

/** Why a page is never found in a state. */
export interface Never {
  readonly never: string
}

export interface DrawnPage {
  /** As src/app.config.ts names it, after the root of its package. */
  readonly path: string
  readonly states: Readonly<Record<StateName, Scene | Never>>
  /** Sheets, cards and other things that come up on the page, by a short name. */
  readonly more?: Readonly<Record<string, Scene>>
}

export const isScene = (state: Scene | Never): state is Scene => 'shows' in state

/** How the page is found with everything on it; each page is some day. */
export function fullOf({ path, states }: DrawnPage): Scene {
  if (!isScene(states.full)) throw new Error(`${path} is never full`)
  return states.full
}

/** Every scene of a page with its name, in the order of the sheet. */
export function scenesOf({ states, more = {} }: DrawnPage): readonly (readonly [string, Scene])[] {
  const drawn = stateNames.flatMap((name) => {
    const state = states[name]
    return isScene(state) ? [[name, state] as const] : []
  })
  return [...drawn, ...Object.entries(more)]
}

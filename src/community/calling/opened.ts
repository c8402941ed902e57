import type { openToCall } from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import { safeSpanAt } from '#core/domain/callbacks/safe-times'
import { IN_HAND } from '#core/domain/messages/call-to-make'
import type { Instant } from '#core/domain/time'
import type { Call } from './what-changed'

/** What was found behind the button, and as long as it is for whoever tapped it. */
export interface Opened {
  /** Null: there is one, and it cannot be read. */
  readonly number: string | null
  readonly until: Instant
  /** What whoever left it themselves said of a call. */
  readonly own: Call['own']
  /** How often was called before. */
  readonly tries: number
}

/** Null where none is left by then: whether there is one later, the list says. */
export function openedOf({ number, call }: OutputOf<typeof openToCall>, now: Instant): Opened | null {
  if (!call.hasNumber) return null
  const { windows, own, tries } = call
  const safe = windows && safeSpanAt(windows, now)
  const until = Math.min(now + IN_HAND, safe?.until ?? Number.POSITIVE_INFINITY)
  return { number, until, own, tries: tries.length }
}

/** What is shown: the number; that it could not be read, to be looked at once more; or neither. */
export type Shown = { readonly number: string; readonly by: Opened } | 'unreadable' | null

/** Nothing once it is in their hand no more: noted, taken back, over, or out of the times when a call is safe. */
export function shownOf(opened: Opened | null, call: Call, now: Instant): Shown {
  if (!opened || !call.hasNumber || call.held === 'other') return null
  if (call.tries.length !== opened.tries || now >= opened.until) return null
  return opened.number === null ? 'unreadable' : { number: opened.number, by: opened }
}

import { accept, type Decision, refuse } from '../decision'
import { dateOf, type Instant } from '../time'
import {
  type Callback,
  type Closing,
  HOLD,
  KEPT_AFTER_CLOSING,
  MOST_TRIES,
  type TryOutcome,
  wasReached,
} from './request'
import { nextPromise, type StaffHours, safeSpanAt } from './safe-times'

export const overRefusals = ['callback-closed', 'callback-taken-back'] as const
type Over = (typeof overRefusals)[number]

function stillOpen({ closed }: Callback): Decision<true, Over> {
  if (closed === null) return accept(true)
  return refuse(closed.as === 'taken-back' ? 'callback-taken-back' : 'callback-closed')
}

/** Whether it is somebody's at this moment. */
export const isHeld = ({ taken }: Callback, now: Instant): boolean => taken !== null && now < taken.until

/** One at a time, and only when a call harms nobody: for that long they have the number. Asked again it is no longer. */
export function take(
  request: Callback,
  staffId: string,
  now: Instant,
): Decision<Callback, Over | 'callback-taken' | 'not-safe-now'> {
  const open = stillOpen(request)
  if (!open.ok) return open
  const held = isHeld(request, now)
  if (held && request.taken?.staffId !== staffId) return refuse('callback-taken')
  const safe = safeSpanAt(request.windows, now)
  if (!safe) return refuse('not-safe-now')
  if (held) return accept(request)
  return accept({ ...request, taken: { staffId, at: now, until: Math.min(now + HOLD, safe.until) } })
}

interface Tried {
  readonly staffId: string
  readonly outcome: TryOutcome
  readonly at: Instant
}

/** Also a while after the time ran out, as long as nobody else took it: what was done is written down. */
export function noteTry(
  request: Callback,
  { staffId, outcome, at }: Tried,
  staff: StaffHours,
): Decision<Callback, Over | 'not-yours' | 'tries-full'> {
  const open = stillOpen(request)
  if (!open.ok) return open
  if (request.taken?.staffId !== staffId) return refuse('not-yours')
  if (request.tries.length >= MOST_TRIES) return refuse('tries-full')
  const safe = safeSpanAt(request.windows, at)
  return accept({
    ...request,
    tries: [...request.tries, { at, staffId, outcome }],
    due: outcome === 'answered' ? request.due : nextPromise(request.windows, staff, outcome === 'busy', at),
    taken: { ...request.taken, until: safe ? Math.min(at + HOLD, safe.until) : at },
  })
}

export function giveBack(request: Callback, staffId: string): Decision<Callback, Over | 'not-yours'> {
  const open = stillOpen(request)
  if (!open.ok) return open
  return request.taken?.staffId === staffId ? accept({ ...request, taken: null }) : refuse('not-yours')
}

/** So many calls, on so many days, before somebody counts as not to be reached. */
const FEWEST_TRIES = 3
const FEWEST_DAYS = 2

export const closeRefusals = ['callback-taken', 'nobody-spoken-to', 'try-again-first'] as const

/** `nobody-spoken-to`: no call ended as it says. `try-again-first`: too few were made to give up. */
export function close(
  request: Callback,
  { staffId, as, at }: { readonly staffId: string; readonly as: Closing; readonly at: Instant },
): Decision<Callback, Over | (typeof closeRefusals)[number]> {
  const open = stillOpen(request)
  if (!open.ok) return open
  if (isHeld(request, at) && request.taken?.staffId !== staffId) return refuse('callback-taken')
  const { tries } = request
  if (as === 'not-reached') {
    const days = new Set(tries.map((one) => dateOf(one.at)))
    if (wasReached(request)) return refuse('nobody-spoken-to')
    if (tries.length < FEWEST_TRIES || days.size < FEWEST_DAYS) return refuse('try-again-first')
  } else if (as === 'wrong-number') {
    if (!tries.some(({ outcome }) => outcome === 'wrong-number')) return refuse('nobody-spoken-to')
  } else if (!wasReached(request)) return refuse('nobody-spoken-to')
  return accept(ended(request, { at, as, whileCalling: false }))
}

/** By whoever asked, at any moment; what they gave is out of it at once. */
export function takeBack(request: Callback, now: Instant): Decision<Callback, Over> {
  const open = stillOpen(request)
  if (!open.ok) return open
  const emptied = { ...request, number: null, name: null, ownCaller: null, about: null }
  return accept(ended(emptied, { at: now, as: 'taken-back', whileCalling: isHeld(request, now) }))
}

function ended(request: Callback, closed: NonNullable<Callback['closed']>): Callback {
  return { ...request, isOpen: false, taken: null, closed, goneAt: closed.at + KEPT_AFTER_CLOSING }
}

export const isGone = ({ goneAt }: Pick<Callback, 'goneAt'>, now: Instant): boolean => now >= goneAt

import { createHmac, randomBytes } from 'node:crypto'
import { dateOf, type Instant } from '#core/domain/time'

/**
 * How often somebody left something lately, where nothing may be stored of who it was: in the memory of this instance,
 * under a key made here and written nowhere, for the day it is. Each instance counts by itself: a brake, and no wall; the wall is
 * what is counted of everybody together.
 */
const key = randomBytes(32)
const lately = new Map<string, { readonly since: Instant; readonly times: number }>()
const mostRemembered = 10_000

/** Counts one more time of this person's; false where it was enough for this day. */
export function mayLeave(operation: string, openid: string | null, perDay: number, now: Instant): boolean {
  const who = createHmac('sha256', key)
    .update(`${operation}\0${openid ?? ''}`)
    .digest('base64url')
  const known = lately.get(who)
  const current = known && dateOf(known.since) === dateOf(now) ? known : { since: now, times: 0 }
  if (current.times >= perDay) return false
  if (lately.size >= mostRemembered) lately.clear()
  lately.set(who, { ...current, times: current.times + 1 })
  return true
}

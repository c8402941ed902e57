import { accept, type Decision, refuse } from '../decision'
import type { Place } from '../scheduling/given-back'
import { addDays, DAY, dateOf, type Instant } from '../time'
import { close, isOpen, isOver, MOST_PASSED, MOST_WAITED_FOR, pause, type WaitingEntry } from './entry'
import { MOST_DAYS_WAITED, MOST_SITES, MOST_WINDOWS, type WaitingWish } from './wish'

export type JoinRefusal = 'waiting-enough' | 'waiting-already' | 'wish-incomplete' | 'until-out-of-range'

const isWhole = ({ siteIds, modes, windows }: WaitingWish) =>
  siteIds.length > 0 && siteIds.length <= MOST_SITES && modes.length > 0 && windows.length <= MOST_WINDOWS

const canLast = (until: string, now: Instant) => until >= dateOf(now) && until <= addDays(dateOf(now), MOST_DAYS_WAITED)

/** Two that ask for the same are one: whoever waits twice stands no further ahead. */
const sameWish = (a: WaitingWish, b: WaitingWish) =>
  a.counsellorId === b.counsellorId && a.topic === b.topic && a.siteIds.some((siteId) => b.siteIds.includes(siteId))

/** As long as an entry is kept that is over. */
const REMEMBERED = 30 * DAY

/** What they let pass as they waited before is not theirs again by joining again: nobody could have it meanwhile. */
function passedBefore(own: readonly WaitingEntry[], now: Instant): Place[] {
  const before = own.filter((one) => !isOpen(one) && one.changedAt > now - REMEMBERED).flatMap(({ passed }) => passed)
  const ahead = new Map(
    before.filter(({ start }) => start > now).map((one) => [`${one.counsellorId} ${one.start}`, one]),
  )
  return [...ahead.values()].slice(-MOST_PASSED)
}

/** `own`: all that this person waits for and waited for. */
export function join(
  own: readonly WaitingEntry[],
  one: Pick<WaitingEntry, 'id' | 'personId' | 'code' | 'forOther' | 'wish'>,
  now: Instant,
): Decision<WaitingEntry, JoinRefusal> {
  const { wish, forOther } = one
  if (!isWhole(wish)) return refuse('wish-incomplete')
  if (!canLast(wish.until, now)) return refuse('until-out-of-range')
  const open = own.filter((each) => isOpen(each) && !isOver(each, now) && each.forOther === forOther)
  if (open.some((each) => sameWish(each.wish, wish))) return refuse('waiting-already')
  if (open.length >= MOST_WAITED_FOR) return refuse('waiting-enough')
  return accept({
    ...{ ...one, since: now, status: 'active', because: null, changedAt: now, priority: null, offered: null },
    ...{ passed: passedBefore(own, now), unanswered: 0, restsUntil: null },
  })
}

export type ChangeRefusal = 'waiting-closed' | 'offer-open'

/** Nothing more is offered until they go on; what stands already is answered first. Their turn stays as it is. */
export function pauseOwn(entry: WaitingEntry, now: Instant): Decision<WaitingEntry, ChangeRefusal> {
  if (!isOpen(entry)) return refuse('waiting-closed')
  if (entry.offered) return refuse('offer-open')
  return accept(entry.status === 'paused' ? entry : pause(entry, 'own', now))
}

export function goOn(entry: WaitingEntry, now: Instant): Decision<WaitingEntry, 'waiting-closed'> {
  if (!isOpen(entry) || isOver(entry, now)) return refuse('waiting-closed')
  return accept(entry.status === 'active' ? entry : { ...entry, status: 'active', because: null, changedAt: now })
}

/** Also while a place is offered: that is released in the same writing, by whoever calls. Done twice it is done. */
export function withdraw(entry: WaitingEntry, now: Instant): WaitingEntry {
  if (!isOpen(entry)) return entry
  const { offered, passed } = entry
  const left = offered ? [...passed, { counsellorId: offered.counsellorId, start: offered.start }] : passed
  return close({ ...entry, passed: left.slice(-MOST_PASSED) }, 'withdrawn', now)
}

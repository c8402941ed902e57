import { accept, type Decision, refuse } from '../decision'
import { type CivilDate, instantAt } from '../time'
import type { AppliedHolidays, Calendar, Leave, SingleClosing, SingleOpening } from './calendar'
import type { SelfServe } from './counsellor'
import type { WorkingHours } from './hours'
import { type CalendarFault, makeCalendar } from './make-calendar'
import { makeOffer, makeSelfServeOffer, type OfferFault } from './make-offer'
import type { Offer } from './offer'
import { tidyCalendar } from './tidy-calendar'

/** As much of a counsellor as decides what can be booked with them. */
export interface BookableTerms {
  readonly status: 'active' | 'suspended'
  readonly offers: readonly Offer[]
  readonly calendar: Calendar
  /** Counts the changes of the three. */
  readonly termsRevision: number
  readonly selfServe?: SelfServe
}

/** What can be changed of a counsellor's terms; one at a time, through the guard. */
export type CalendarChange =
  /** The hours of the week from a day on; in place of those that begin on the same day. Later versions stay. */
  | { readonly kind: 'hours'; readonly from: CivilDate; readonly hours: readonly WorkingHours[] }
  /** A new one, or in place of the one with its id. */
  | { readonly kind: 'leave'; readonly leave: Leave }
  | { readonly kind: 'end-leave'; readonly leaveId: string }
  /** New ones, or in place of those with their ids. */
  | { readonly kind: 'opening'; readonly opening: SingleOpening }
  | { readonly kind: 'closing'; readonly closing: SingleClosing }
  /** Takes an opening or a closing back. */
  | { readonly kind: 'remove-single'; readonly id: string }
  /** A new one, or in place of the one with its id. One that is offered no more has `open: false`. */
  | { readonly kind: 'offer'; readonly offer: Offer }
  /** In place of what was applied before. */
  | { readonly kind: 'holidays'; readonly holidays: AppliedHolidays }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'resume' }

/** Why a change cannot be made: what `makeCalendar` and `makeOffer` refuse, what is past, what is not there. */
export type ChangeFault =
  | CalendarFault
  | OfferFault
  | 'offers-too-many'
  | 'hours-past'
  | 'leave-past'
  | 'leave-unknown'
  | 'single-past'
  | 'single-unknown'

const MOST_OFFERS = 8

/**
 * The terms as they are after a change, without what is over. Knows nothing of appointments: `affectedClaims` says whom it
 * meets, and whoever writes it writes the days of `touchedDates` too, so that a booking under way collides.
 */
export function applyChange<Whose extends BookableTerms>(
  whose: Whose,
  change: CalendarChange,
  today: CivilDate,
): Decision<Whose, ChangeFault> {
  // What is over goes first, so that it takes no room; what the change itself replaces goes when it has been looked at.
  const changed = changedTerms({ ...whose, calendar: tidyCalendar(whose.calendar, today) }, change, today)
  if (!changed.ok) return changed
  const { status, offers } = changed.value
  const kept = makeCalendar(changed.value.calendar)
  if (!kept.ok) return kept
  const calendar = tidyCalendar(kept.value, today)
  return accept({ ...whose, status, offers, calendar, termsRevision: whose.termsRevision + 1 })
}

function changedTerms(
  whose: BookableTerms,
  change: CalendarChange,
  today: CivilDate,
): Decision<BookableTerms, ChangeFault> {
  const { calendar } = whose
  const within = (part: Partial<Calendar>) => accept({ ...whose, calendar: { ...calendar, ...part } })
  switch (change.kind) {
    case 'hours': {
      const { from, hours } = change
      if (from < today) return refuse('hours-past')
      return within({ versions: [...calendar.versions.filter((version) => version.from !== from), { from, hours }] })
    }
    case 'leave':
      if (change.leave.until <= instantAt(today) && change.leave.from < change.leave.until) return refuse('leave-past')
      return within({ leaves: withOne(calendar.leaves, change.leave) })
    case 'end-leave': {
      const leaves = calendar.leaves.filter(({ id }) => id !== change.leaveId)
      return leaves.length < calendar.leaves.length ? within({ leaves }) : refuse('leave-unknown')
    }
    case 'opening':
      if (change.opening.date < today) return refuse('single-past')
      return within({ openings: withOne(calendar.openings, change.opening) })
    case 'closing':
      if (change.closing.date < today) return refuse('single-past')
      return within({ closings: withOne(calendar.closings, change.closing) })
    case 'remove-single': {
      const openings = calendar.openings.filter(({ id }) => id !== change.id)
      const closings = calendar.closings.filter(({ id }) => id !== change.id)
      const isThere = openings.length + closings.length < calendar.openings.length + calendar.closings.length
      return isThere ? within({ openings, closings }) : refuse('single-unknown')
    }
    case 'offer': {
      const made = whose.selfServe === undefined ? makeOffer(change.offer) : makeSelfServeOffer(change.offer)
      if (!made.ok) return made
      const offers = withOne(whose.offers, made.value)
      return offers.length > MOST_OFFERS ? refuse('offers-too-many') : accept({ ...whose, offers })
    }
    case 'holidays':
      return within({ holidays: change.holidays })
    case 'suspend':
      return accept({ ...whose, status: 'suspended' })
    case 'resume':
      return accept({ ...whose, status: 'active' })
  }
}

/** In place of the one with its id, else at the end. */
function withOne<One extends { readonly id: string }>(all: readonly One[], one: One): One[] {
  return all.some(({ id }) => id === one.id) ? all.map((old) => (old.id === one.id ? one : old)) : [...all, one]
}

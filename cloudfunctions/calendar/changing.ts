import type { ChangeAsked, ChangeFault } from '#core/contracts/calendar/change'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { broughtToDoors } from '#core/domain/organisation/close-calendar'
import { type AffectedClaim, affectedClaims } from '#core/domain/scheduling/affected-claims'
import { bookableSpan, inForceOf, widestWindow } from '#core/domain/scheduling/booking-window'
import { applyChange, type CalendarChange } from '#core/domain/scheduling/calendar-change'
import { touchedDates } from '#core/domain/scheduling/change-difference'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant } from '#core/domain/time'
import { isReadable, listDaysFrom } from '../_store/counsellor-days'
import type { Reads } from '../_store/database'
import { changeMeant } from './change-meant'
import type { KnownHolidays } from './known-holidays'
import type { Whose } from './whose'

/** Of all versions of hours together; as the contract has it. */
const MOST_HOURS = 420

/** A change as it is about to be made. */
export interface Changing {
  readonly meant: CalendarChange
  readonly before: Counsellor
  readonly after: Counsellor
  /** Everything the counsellor has before them, by the date. */
  readonly days: readonly CounsellorDay[]
  /** Whoever holds a place for ten minutes is left out: they find the hours closed when they book. */
  readonly affected: readonly AffectedClaim[]
  /** The days on which a booking under way may hang on the old terms. */
  readonly touched: readonly CivilDate[]
}

/** What a change would do, from what is stored at this moment. `freshId`: of a leave, an opening or a closing it adds. */
export async function readChanging(
  database: Reads,
  { counsellor: before, sites, housesOf }: Whose,
  asked: ChangeAsked,
  known: KnownHolidays,
  { now, freshId }: { readonly now: Instant; readonly freshId: string },
): Promise<Decision<Changing, ChangeFault>> {
  const today = dateOf(now)
  const meant = changeMeant(asked, sites, known, freshId)
  if (!meant.ok) return meant
  const changed = applyChange(before, meant.value, today)
  if (!changed.ok) return changed
  const bookable = bookableBy(before, changed.value, now)
  // Whoever changes anything is bound by the doors of where they offer something from then on.
  const { counsellor: after, dates: shut } = broughtToDoors(
    changed.value,
    housesOf(changed.value.offers, known, today),
    bookable,
  )
  const hours = after.calendar.versions.reduce((sum, version) => sum + version.hours.length, 0)
  if (hours > MOST_HOURS) return refuse('calendar-too-full')
  const days = await listDaysFrom(database, before.id, today)
  const affected = affectedClaims(before, after, days.filter(isReadable), now).filter(
    ({ claim }) => claim.kind !== 'held',
  )
  return accept({
    meant: meant.value,
    before,
    after,
    days,
    affected,
    touched: [...new Set([...touchedDates(before, after, bookable), ...shut])].sort(),
  })
}

/**
 * From today to the last day that anybody can book by the terms before or after, whatever is set for a site; a day more, if
 * midnight is near.
 */
export function bookableBy(before: Counsellor, after: Counsellor, now: Instant): CivilDate[] {
  const today = dateOf(now)
  const offers = [...before.offers, ...after.offers].map((offer) => ({
    ...inForceOf(offer, widestWindow),
    noticeMinutes: 0,
  }))
  const last = bookableSpan(offers, now)?.until ?? today
  return Array.from({ length: daysBetween(today, last) + 2 }, (_, at) => addDays(today, at))
}

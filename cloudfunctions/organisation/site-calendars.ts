import { knowingDoors, openAfter, shutFor } from '#core/domain/organisation/close-calendar'
import type { Site } from '#core/domain/organisation/site'
import { datesAnybodyBooks } from '#core/domain/scheduling/booking-window'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import type { HouseDoors } from '#core/domain/scheduling/house-doors'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { isReadable } from '../_store/counsellor-days'
import type { ReadUse } from './site-use'

/** A calendar as a change of its site leaves it, and the days that are written with it. */
export interface ChangedCalendar {
  readonly counsellor: Counsellor
  readonly days: readonly CounsellorDay[]
}

/** What a site says before a change of it and after, whole and as calendars keep it. */
export interface DoorChange {
  readonly before: Site
  readonly after: Site
  readonly doors: { readonly before: HouseDoors; readonly after: HouseDoors }
}

/** All but the closures: those are cut out of calendars day by day. */
const saysOtherwise = ({ doors: { before, after } }: DoorChange) =>
  JSON.stringify([before.hours, before.holidays]) !== JSON.stringify([after.hours, after.holidays])

/**
 * The calendars that a change of what sites say of their doors changes: nobody books into a shut house. On each day that
 * could be booked before and cannot after, a booking under way has to meet the change; so those days are written.
 */
export function calendarsAfter(
  changes: readonly DoorChange[],
  { counsellors, days }: Pick<ReadUse, 'counsellors' | 'days'>,
  now: Instant,
): ChangedCalendar[] {
  const today = dateOf(now)
  return counsellors.flatMap((counsellor) => {
    let changed = counsellor
    const touched: CivilDate[] = []
    const step = (one: { readonly counsellor: Counsellor; readonly dates: readonly CivilDate[] }) => {
      changed = one.counsellor
      touched.push(...one.dates)
    }
    for (const change of changes) {
      const { before, after, doors } = change
      const come = after.closures.filter(({ id }) => !before.closures.some((one) => one.id === id))
      const gone = before.closures.filter(({ id }) => !after.closures.some((one) => one.id === id))
      for (const closure of gone) step(openAfter(changed, closure, today))
      for (const closure of come) step(shutFor(changed, after.id, closure, today))
      step(knowingDoors(changed, doors, saysOtherwise(change) ? datesAnybodyBooks(now) : []))
    }
    if (changed === counsellor) return []
    const written = [...new Set(touched)]
      .map((date) => days.find(({ id }) => id === dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor.id, date))
      .filter(isReadable)
    return [{ counsellor: changed, days: written.map((day) => ({ ...day, revision: day.revision + 1 })) }]
  })
}

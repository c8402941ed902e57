import type { CivilDate } from '../time'
import type { BookableTerms } from './calendar-change'
import type { SiteHours } from './hours'
import { hoursInForce, without } from './hours-in-force'

/** What a change makes of a date: the stretches that open, and those that close. */
export interface DateDifference {
  readonly date: CivilDate
  readonly opens: readonly SiteHours[]
  readonly closes: readonly SiteHours[]
}

const hoursOffered = ({ status, calendar }: BookableTerms, date: CivilDate) =>
  status === 'active' ? hoursInForce(calendar, date) : []

/** Those of the dates on which the hours change, in their order: the preview of a change, before it is saved. */
export function differenceOf(
  before: BookableTerms,
  after: BookableTerms,
  dates: readonly CivilDate[],
): DateDifference[] {
  return dates.flatMap((date) => {
    const [old, now] = [hoursOffered(before, date), hoursOffered(after, date)]
    const [opens, closes] = [beyond(now, old), beyond(old, now)]
    return opens.length + closes.length > 0 ? [{ date, opens, closes }] : []
  })
}

/** What of these hours is not in those, at the same site. */
function beyond(hours: readonly SiteHours[], those: readonly SiteHours[]): SiteHours[] {
  return hours.flatMap((one) =>
    those
      .filter(({ siteId }) => siteId === one.siteId)
      .reduce((left, other) => left.flatMap((part) => without(part, other)), [one]),
  )
}

/**
 * Those of the dates on which somebody could book by the terms before what those after no longer have, or the other way
 * round: the days that whoever saves the change has to write. All of them where offers or status changed.
 */
export function touchedDates(
  before: BookableTerms,
  after: BookableTerms,
  dates: readonly CivilDate[],
): readonly CivilDate[] {
  if (before.status !== after.status || JSON.stringify(before.offers) !== JSON.stringify(after.offers)) return dates
  return differenceOf(before, after, dates).map(({ date }) => date)
}

import { dateOf, daysBetween, type Instant, type MinuteOfDay, minuteOf } from '../time'
import { emergencies } from './emergency'
import type { Hotline } from './hotline'

/** Days a check of number and owner is worth something; on the day after, the line counts as unchecked. */
const FRESH_DAYS = 90

export interface HotlineEntry {
  readonly hotline: Hotline
  /** Checked within the last `FRESH_DAYS` days. */
  readonly fresh: boolean
  /** Null: its hours are not known, so neither "open" nor "closed" may be said. */
  readonly openNow: boolean | null
}

/** `until` excluded. Hours that end before they start run past midnight. */
function isOpen(hours: Hotline['hours'], minute: MinuteOfDay): boolean | null {
  if (!hours) return null
  const { from, until } = hours
  return from < until ? from <= minute && minute < until : minute >= from || minute < until
}

function rank({ fresh, openNow }: HotlineEntry): number {
  const closed = openNow === null ? 1 : openNow ? 0 : 2
  return (fresh ? 0 : 3) + closed
}

/**
 * The order somebody in need reads them in: support lines, the checked before the stale, among these the open, then
 * those of unknown hours, then the closed; equal ones as given. Ambulance and police always follow, last, in the words
 * of the given list where it has them as emergency lines.
 */
export function orderHotlines(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  const entry = (hotline: Hotline): HotlineEntry => ({
    hotline,
    fresh: daysBetween(hotline.verifiedAt, dateOf(now)) <= FRESH_DAYS,
    openNow: isOpen(hotline.hours, minuteOf(now)),
  })
  const isKnown = ({ number }: Hotline) => emergencies.some((known) => known.number === number)
  const given = hotlines.filter((line) => line.kind === 'emergency')
  const support = hotlines.filter((line) => line.kind === 'support' && !isKnown(line))
  const further = given.filter((line) => !isKnown(line))
  const fixed = emergencies.map((line) => given.find(({ number }) => number === line.number) ?? line)
  return [...support.map(entry).sort((a, b) => rank(a) - rank(b)), ...[...further, ...fixed].map(entry)]
}

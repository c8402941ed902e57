import { dateOf, daysBetween, type Instant, type MinuteOfDay, minuteOf } from '../time'
import { emergencies } from './emergency'
import type { Hotline } from './hotline'

/** Days a check of number and owner is worth something; on the day after, the line counts as unchecked. */
const FRESH_DAYS = 90

/**
 * From 23:00 until 8:00 (excluded). The state asks of a region's 12356 eighteen hours a day and leaves open which. A day
 * of eighteen hours that begins between five and eight in the morning ends between eleven at night and two: so whatever
 * a region chose, its closed hours lie in here, and a line of unknown hours is a line that may ring unanswered.
 */
const NIGHT: NonNullable<Hotline['hours']> = { from: 23 * 60, until: 8 * 60 }

export const isNight = (now: Instant): boolean => isOpen(NIGHT, minuteOf(now)) === true

export interface HotlineEntry {
  readonly hotline: Hotline
  /** Checked within the last `FRESH_DAYS` days. */
  readonly fresh: boolean
  /** Null: its hours are not known, so neither "open" nor "closed" may be said. */
  readonly openNow: boolean | null
  /** It is night and nobody knows whether this line is answered: to be said before somebody dials. */
  readonly mayRingOut: boolean
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

/** Somebody answers, as far as anybody can know. */
const isSure = ({ fresh, openNow }: HotlineEntry) => fresh && openNow === true

/**
 * The order somebody in need reads them in. Support lines: the checked before the stale, among these the open, then
 * those of unknown hours, then the closed; equal ones as given. Ambulance and police are always there, in the words of
 * the given list where it has them as emergency lines.
 *
 * By day they come last: most people want to talk, and a support line will be answered. At night they come before every
 * line that is not known to be answered. Whoever opens this at three may be in danger or may be alone; to the first a
 * line that rings out costs minutes, to the second it says once more that nobody is there. 120 and 110 are answered at
 * every hour, and 110 also takes people who can no longer hold out alone (公安部《110接处警工作规则》第二十九条), so what
 * is certain stands first and the rest says plainly that it may not be answered. A support line known to be open stays
 * ahead of both, because talking is what most people came for.
 */
export function orderHotlines(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  const night = isNight(now)
  const entry = (hotline: Hotline): HotlineEntry => {
    const openNow = isOpen(hotline.hours, minuteOf(now))
    return {
      hotline,
      fresh: daysBetween(hotline.verifiedAt, dateOf(now)) <= FRESH_DAYS,
      openNow,
      mayRingOut: night && openNow === null,
    }
  }
  const isKnown = ({ number }: Hotline) => emergencies.some((known) => known.number === number)
  const given = hotlines.filter((line) => line.kind === 'emergency')
  const further = given.filter((line) => !isKnown(line))
  const fixed = emergencies.map((line) => given.find(({ number }) => number === line.number) ?? line)
  const urgent = [...further, ...fixed].map(entry)
  const support = hotlines
    .filter((line) => line.kind === 'support' && !isKnown(line))
    .map(entry)
    .sort((a, b) => rank(a) - rank(b))
  if (!night) return [...support, ...urgent]
  return [...support.filter(isSure), ...urgent, ...support.filter((line) => !isSure(line))]
}

/** The one support line most likely to be answered now: a list to choose from is too much in such a moment. */
export function supportLine(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  return orderHotlines(hotlines, now)
    .filter(({ hotline }) => hotline.kind === 'support')
    .slice(0, 1)
}

/** That line with ambulance and police, in the order of the hour. */
export function crisisLines(hotlines: readonly Hotline[], now: Instant): HotlineEntry[] {
  const chosen = supportLine(hotlines, now).map(({ hotline }) => hotline)
  return orderHotlines(hotlines, now).filter(({ hotline }) => hotline.kind === 'emergency' || chosen.includes(hotline))
}

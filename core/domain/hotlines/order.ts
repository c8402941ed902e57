import { type CivilDate, dateOf, daysBetween, HOUR, type Instant, MINUTE, minuteOf } from '../time'
import { emergencies } from './emergency'
import { isAnswered, type NextOpening, nextOpening } from './hours'
import type { Hotline, LineAudience } from './line'

/** Days a check of number and owner is worth something; on the day after, the line counts as unchecked. */
const FRESH_DAYS = 90

export const isFresh = (verifiedAt: CivilDate, now: Instant): boolean =>
  daysBetween(verifiedAt, dateOf(now)) <= FRESH_DAYS

/**
 * From 23:00 until 8:00 (excluded). The state asks of a region's 12356 eighteen hours a day and leaves open which. A day
 * of eighteen hours that begins between five and eight in the morning ends between eleven at night and two: so whatever
 * a region chose, its closed hours lie in here, and a line of unknown hours is a line that may ring unanswered.
 */
const NIGHT = { from: 23 * 60, until: 8 * 60 }

export const isNight = (now: Instant): boolean => minuteOf(now) >= NIGHT.from || minuteOf(now) < NIGHT.until

/** For whom lines are put in order. */
export interface Viewer {
  /** The place somebody is at home in and all above it: the site whose code was scanned. Empty where nobody knows. */
  readonly nodeIds: readonly string[]
  /** Whom a page is for; null for one that is for everybody. */
  readonly audience: LineAudience | null
}

const anybody: Viewer = { nodeIds: [], audience: null }

export interface HotlineEntry {
  readonly hotline: Hotline
  /** The moment the rest is told for. */
  readonly at: Instant
  /** Checked within the last `FRESH_DAYS` days. */
  readonly fresh: boolean
  /** Null: its hours are not known, so neither "open" nor "closed" may be said. */
  readonly openNow: boolean | null
  /** When it is answered next; null where it is now, and where that is not known. */
  readonly opensNext: NextOpening | null
  /** It is night and nobody knows whether this line is answered: to be said before somebody dials. */
  readonly mayRingOut: boolean
  /** Nobody is there to answer it, as was told at that moment; `isOfNow`: a moment ago. Null: nothing of it is known. */
  readonly unattended: { readonly at: Instant; readonly isOfNow: boolean } | null
}

/** So long what was told of a line counts as so; a phone without a network shows since when it has not heard. */
const OF_NOW = 2 * MINUTE
/** After that it is no word about this opening any more. */
const WORTH_SAYING = 6 * HOUR

function unattendedOf({ unattendedAt, hours }: Hotline, now: Instant): HotlineEntry['unattended'] {
  if (unattendedAt === undefined || isAnswered(hours, now) !== true) return null
  const age = now - unattendedAt
  // What is said to come from the future was told by a clock that was set since.
  if (age >= WORTH_SAYING || age < -OF_NOW) return null
  return { at: unattendedAt, isOfNow: age < OF_NOW }
}

function entryAt(hotline: Hotline, now: Instant): HotlineEntry {
  const openNow = isAnswered(hotline.hours, now)
  return {
    ...{
      hotline,
      at: now,
      openNow,
      fresh: isFresh(hotline.verifiedAt, now),
      opensNext: nextOpening(hotline.hours, now),
    },
    mayRingOut: openNow === null && isNight(now),
    unattended: unattendedOf(hotline, now),
  }
}

const isNear = ({ area }: Hotline, { nodeIds }: Viewer) => area?.nodeId != null && nodeIds.includes(area.nodeId)
const isForAny = ({ audience }: Hotline, viewer: Viewer) => audience === 'everybody' || audience === viewer.audience

/** Lower is sooner, the first that differs decides. One that nobody is at is as one that is closed. */
function ranks({ hotline, fresh, openNow, unattended }: HotlineEntry, viewer: Viewer): readonly number[] {
  return [
    fresh ? 0 : 1,
    openNow === false || unattended ? 1 : 0,
    hotline.audience === viewer.audience ? 0 : isForAny(hotline, viewer) ? 1 : 2,
    openNow === true ? 0 : 1,
    isNear(hotline, viewer) ? 0 : 1,
  ]
}

function sooner(viewer: Viewer) {
  return (a: HotlineEntry, b: HotlineEntry): number => {
    const [own, other] = [ranks(a, viewer), ranks(b, viewer)]
    const at = own.findIndex((rank, index) => rank !== other[index])
    return (own[at] ?? 0) - (other[at] ?? 0)
  }
}

const isKnown = ({ number }: Hotline) => emergencies.some((known) => known.number === number)
const isSupport = (line: Hotline) => line.kind === 'support' && !isKnown(line)

/** Somebody answers, as far as anybody can know. */
const isSure = ({ fresh, openNow, unattended }: HotlineEntry) => fresh && openNow === true && unattended === null

/**
 * The order somebody in need reads them in. Support lines, those of other places left out: the checked before the stale;
 * among these the closed last; before them those made for the reader, those for everybody, those for others; then the open
 * before those of unknown hours; then those of the reader's own place; equal ones as given. Ambulance and police are always there, in the words of
 * the given list where it has them as emergency lines.
 *
 * By day they come last: most people want to talk, and a support line will be answered. At night they come before every
 * line that is not known to be answered. Whoever opens this at three may be in danger or may be alone; to the first a
 * line that rings out costs minutes, to the second it says once more that nobody is there. 120 and 110 are answered at
 * every hour, and 110 also takes people who can no longer hold out alone (公安部《110接处警工作规则》第二十九条), so what
 * is certain stands first and the rest says plainly that it may not be answered. A support line known to be open stays
 * ahead of both, because talking is what most people came for.
 */
export function orderHotlines(hotlines: readonly Hotline[], now: Instant, viewer: Viewer = anybody): HotlineEntry[] {
  const given = hotlines.filter((line) => line.kind === 'emergency')
  const further = given.filter((line) => !isKnown(line))
  const fixed = emergencies.map((line) => given.find(({ number }) => number === line.number) ?? line)
  const urgent = [...further, ...fixed].map((line) => entryAt(line, now))
  const support = hotlines
    .filter((line) => isSupport(line) && (line.area === null || isNear(line, viewer)))
    .map((line) => entryAt(line, now))
    .sort(sooner(viewer))
  if (!isNight(now)) return [...support, ...urgent]
  return [...support.filter(isSure), ...urgent, ...support.filter((line) => !isSure(line))]
}

/** Those of other places, for whoever looks for them. */
export function linesElsewhere(hotlines: readonly Hotline[], now: Instant, viewer: Viewer = anybody): HotlineEntry[] {
  return hotlines
    .filter((line) => isSupport(line) && line.area !== null && !isNear(line, viewer))
    .map((line) => entryAt(line, now))
    .sort(sooner(viewer))
}

/** The one support line most likely to be answered now: a list to choose from is too much in such a moment. */
export function supportLine(hotlines: readonly Hotline[], now: Instant, viewer: Viewer = anybody): HotlineEntry[] {
  const support = orderHotlines(hotlines, now, viewer).filter(({ hotline }) => hotline.kind === 'support')
  const fits = ({ hotline }: HotlineEntry) => isForAny(hotline, viewer)
  const mayAnswer = ({ openNow, unattended }: HotlineEntry) => openNow !== false && unattended === null
  const chosen =
    support.find((entry) => fits(entry) && mayAnswer(entry)) ?? support.find(mayAnswer) ?? support.find(fits)
  return chosen ? [chosen] : support.slice(0, 1)
}

/** That line with ambulance and police, in the order of the hour. */
export function crisisLines(hotlines: readonly Hotline[], now: Instant, viewer: Viewer = anybody): HotlineEntry[] {
  const chosen = supportLine(hotlines, now, viewer).map(({ hotline }) => hotline)
  return orderHotlines(hotlines, now, viewer).filter(
    ({ hotline }) => hotline.kind === 'emergency' || chosen.includes(hotline),
  )
}

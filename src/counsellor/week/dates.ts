import { bookableSpan, inForceOf, MOST_DAYS_AHEAD, usualWindow } from '#core/domain/scheduling/booking-window'
import { type Counsellor, offersOf } from '#core/domain/scheduling/counsellor'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant, weekdayOf } from '#core/domain/time'
import { fullDateText } from '../../wording/dates'
import type { Site } from '../offer/draft'

/** How far one can look when nothing can be booked, in days. */
const USUAL = 27

export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date))

export const weekFrom = (monday: CivilDate): CivilDate[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at))

/** Of the seven days the one that was chosen, else today, else the first. Today moves on, and is known once the cloud told it. */
export function dayShown(monday: CivilDate, chosen: CivilDate | null, today: CivilDate): CivilDate {
  const isIn = (date: CivilDate) => mondayOf(date) === monday
  if (chosen !== null && isIn(chosen)) return chosen
  return isIn(today) ? today : monday
}

/** How many weeks there are to go to, this one among them: as far as residents can book, four at the least. */
export function weeksAhead(
  terms: Pick<Counsellor, 'status' | 'offers'>,
  sites: readonly Pick<Site, 'id' | 'usual'>[],
  now: Instant,
): number {
  const today = dateOf(now)
  const usual = addDays(today, USUAL)
  const usualAt = (siteId: string) => sites.find(({ id }) => id === siteId)?.usual ?? usualWindow
  const offers = offersOf(terms).map((offer) => inForceOf(offer, usualAt(offer.siteId)))
  const last = bookableSpan(offers, now)?.until ?? usual
  return weeksUntil(today, last > usual ? last : usual)
}

/** As far as anybody can book with anyone. */
export const mostWeeksAhead = (today: CivilDate): number => weeksUntil(today, addDays(today, MOST_DAYS_AHEAD))

const weeksUntil = (today: CivilDate, last: CivilDate) => Math.floor(daysBetween(mondayOf(today), last) / 7) + 1

/** `11月23日–29日`, `11月30日–12月6日`: seven days from a Monday on. */
export function weekText(monday: CivilDate): string {
  const short = (date: CivilDate) => fullDateText(date).replace(/^\d+年/, '')
  const [first, last] = [short(monday), short(addDays(monday, 6))]
  const [month] = first.split('月')
  return `${first}–${last.startsWith(`${month}月`) ? last.slice(`${month}月`.length) : last}`
}

import { listOpenings } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { addDays, type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { usualWindows } from '../_runtime/booking-terms'
import { handle } from '../_runtime/handle'
import { besides, datesFor, findLooker, readOpenings } from '../_runtime/openings'
import { readWaitingList } from '../_runtime/waiting-list'
import { findCounsellors } from '../_store/counsellors'
import { findRoomDays } from '../_store/room-days'
import { findTakenDays } from '../_store/taken-days'
import { guessOf, isCovered, remember } from './looked-at'

/** As the contract has it, in all days together. */
const MOST_PLACES = 1800

export const listOpeningsHandler = handle(listOpenings, async (input, looking) => {
  const { database, now } = looking
  const ids = [...new Set(input.counsellorIds)]
  const { from = dateOf(now), days, topic, mode } = input
  const wanted = { topic, mode }
  const span = spanOf(from, days, now)
  const guessed = guessOf(ids)
  const [counsellors, person, taken, rooms, waiting] = await Promise.all([
    findCounsellors(database, ids),
    findLooker(looking),
    span ? findTakenDays(database, ids, ...span) : [],
    guessed && span ? findRoomDays(database, guessed.rooms, ...span) : [],
    guessed && guessed.siteIds.length > 0 ? readWaitingList(database, guessed.siteIds) : undefined,
  ])
  if (counsellors.length < ids.length) return refuse('counsellor-unknown')
  const usualOf = await usualWindows(database, counsellors)
  const dates = datesFor(person, counsellors, wanted, now, usualOf).filter(
    (date) => date >= from && (days === undefined || date < addDays(from, days)),
  )
  const fits = guessed !== null && isCovered(besides(counsellors, now), guessed)
  remember(counsellors, now)
  const ahead = fits ? { days: taken, rooms, waiting } : { days: taken }
  const openings = await readOpenings(looking, person, counsellors, dates, usualOf, ahead)
  const asked = dates.map((date) => ({
    date,
    open: counsellors.map((one) => ({ counsellorId: one.id, date, slots: openings(one, date, wanted) })),
  }))
  const { whole, next } = wholeDays(
    asked,
    ({ open }) => open.reduce((sum, { slots }) => sum + slots.length, 0),
    MOST_PLACES,
  )
  return accept({
    dates: whole.map(({ date }) => date),
    openings: counsellors
      .flatMap((_, at) => whole.flatMap(({ open }) => open[at] ?? []))
      .filter(({ slots }) => slots.length > 0),
    next: next && { from: next.date, days: Math.min(31, asked.length - whole.length) },
  })
})

/** Of what is asked for, the days that anybody could book: known before it is known what these counsellors offer. */
function spanOf(from: CivilDate, days: number | undefined, now: Instant): [from: CivilDate, until: CivilDate] | null {
  const [today, end] = [dateOf(now), addDays(dateOf(now), MOST_DAYS_AHEAD + 1)]
  const first = from < today ? today : from
  const last = days === undefined || addDays(from, days) > end ? end : addDays(from, days)
  return first < last ? [first, last] : null
}

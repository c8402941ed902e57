import { listOpenings } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { bookableDates } from '#core/domain/scheduling/window'
import { addDays, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findCounsellors } from '../_store/counsellors'
import { readOpenings } from './openings'

/** As the contract has it, in all days together. */
const MOST_PLACES = 6000

export const listOpeningsHandler = handle(listOpenings, async (input, looking) => {
  const { database, now } = looking
  const wanted = [...new Set(input.counsellorIds)]
  const { from = dateOf(now), days } = input
  const dates = bookableDates(now).filter((date) => date >= from && (days === undefined || date < addDays(from, days)))
  const [counsellors, openings] = await Promise.all([
    findCounsellors(database, wanted),
    readOpenings(looking, wanted, dates),
  ])
  if (counsellors.length < wanted.length) return refuse('counsellor-unknown')
  const asked = dates.map((date) => ({
    date,
    open: counsellors.map((one) => ({ counsellorId: one.id, date, slots: openings(one, date) })),
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
    next: next && { from: next.date, days: asked.length - whole.length },
  })
})

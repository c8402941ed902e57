import { listOpenings } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { bookableDates, bookingWindow } from '#core/domain/scheduling/window'
import { addDays, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findCounsellors } from '../_store/counsellors'
import { readOpenings } from './openings'

export const listOpeningsHandler = handle(listOpenings, async (input, { database, now }) => {
  const wanted = [...new Set(input.counsellorIds)]
  const { from = dateOf(now), days } = input
  const dates = bookableDates(now).filter((date) => date >= from && (days === undefined || date < addDays(from, days)))
  const [counsellors, openings] = await Promise.all([
    findCounsellors(database, wanted),
    readOpenings(database, wanted, dates, bookingWindow(now)),
  ])
  if (counsellors.length < wanted.length) return refuse('counsellor-unknown')
  return accept({
    dates,
    openings: counsellors.flatMap((counsellor) =>
      dates
        .map((date) => ({ counsellorId: counsellor.id, date, slots: openings(counsellor, date) }))
        .filter(({ slots }) => slots.length > 0),
    ),
  })
})

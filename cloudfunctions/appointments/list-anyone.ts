import { listAnyone } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { withOneAfter } from '#core/domain/scheduling/in-a-row'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { bookableOf } from '../_runtime/openings'
import { readAllOpenings } from './all-openings'

/** As the contract has it, in all days together. */
const MOST_TIMES = 3000

export const listAnyoneHandler = handle(listAnyone, async ({ from: asked, days: most, inARow, ...wanted }, looking) => {
  const { counsellors, stored, dates, openings } = await readAllOpenings(looking, wanted)
  const from = asked ?? dateOf(looking.now)
  const inQuestion = dates.filter((date) => date >= from && (most === undefined || date < addDays(from, most)))
  const days = inQuestion.map((date) => {
    const times = new Map<Instant, { readonly start: Instant; readonly end: Instant; readonly who: Set<string> }>()
    for (const { id } of counsellors) {
      const one = stored.get(id)
      const free = one ? openings(one, date) : []
      for (const { start, end } of inARow ? withOneAfter(free) : free) {
        const time = times.get(start) ?? { start, end, who: new Set() }
        time.who.add(id)
        times.set(start, time)
      }
    }
    return { date, times: [...times.values()].sort((a, b) => a.start - b.start) }
  })
  const { whole, next } = wholeDays(days, ({ times }) => times.length, MOST_TIMES)
  return accept({
    days: whole.map(({ date, times }) => ({
      date,
      times: times.map(({ start, end, who }) => ({ start, end, counsellors: who.size })),
    })),
    bookable: bookableOf(dates, looking.now),
    next: next && { from: next.date, days: Math.min(31, days.length - whole.length) },
  })
})

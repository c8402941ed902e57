import type { listSite } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import type { Interval } from '#core/domain/scheduling/hours'
import { type CivilDate, clockText, instantAt, MINUTE } from '#core/domain/time'
import { cutBy } from '../../counsellor/week/intervals'
import { seatsOfSiteDay, type WeekSeat } from '../../counsellor/week/seats'

export type SiteAnswer = OutputOf<typeof listSite>
export type SiteDay = SiteAnswer['days'][number]

/** What stands in a counsellor's day at a site: who has a place, by code, and what is open beside. */
export type SitePiece = Interval &
  ({ readonly kind: 'open' } | { readonly kind: 'seats'; readonly seats: readonly WeekSeat[] })

/** Less than this between two appointments is a rest, in minutes. */
const LEAST = 15

export function sitePieces(day: Pick<SiteDay, 'date' | 'hours' | 'appointments'>): SitePiece[] {
  const midnight = instantAt(day.date)
  const taken: (Interval & { kind: 'seats'; seats: readonly WeekSeat[] })[] = []
  for (const seat of seatsOfSiteDay(day).sort((a, b) => a.start - b.start)) {
    const [from, until] = [(seat.start - midnight) / MINUTE, Math.min(1440, (seat.end - midnight) / MINUTE)]
    const last = taken.at(-1)
    if (last && from < last.until) {
      taken[taken.length - 1] = { ...last, until: Math.max(last.until, until), seats: [...last.seats, seat] }
    } else taken.push({ kind: 'seats', from, until, seats: [seat] })
  }
  const open = day.hours
    .flatMap((one) => cutBy(one, taken))
    .filter(({ from, until }) => until - from >= LEAST)
    .map(({ from, until }): SitePiece => ({ kind: 'open', from, until }))
  return [...taken, ...open].sort((a, b) => a.from - b.from)
}

/** Of one counsellor on one day; null where the answer had no room for the day. */
export function dayOf(days: readonly SiteDay[], counsellorId: string, date: CivilDate): SiteDay | null {
  return days.find((day) => day.counsellorId === counsellorId && day.date === date) ?? null
}

/** `09:00–12:00、13:30–17:30`; what there is instead of hours otherwise. */
export function hoursOfDay({ hours, away }: Pick<SiteDay, 'hours' | 'away'>): string {
  if (hours.length === 0) return away ? '不在' : '没有开放'
  return hours.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join('、')
}

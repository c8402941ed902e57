import type { CivilDate, Instant } from '../time'
import type { AppointmentStatus } from './appointment'

/** By the next free place, soonest first. Those without any come last; equal ones stay in the order they came in. */
export function byNextFree<Whose extends { readonly nextFree: Instant | null }>(all: readonly Whose[]): Whose[] {
  const place = ({ nextFree }: Whose) => nextFree ?? Number.POSITIVE_INFINITY
  return [...all].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

/** Where somebody stands in that order, and after whom a page begins. */
export interface NextFreePlace {
  readonly nextFree: Instant | null
  readonly id: string
}

/** Those after `place` of a list in that order, at most `most`; and where the ones beyond begin. */
export function pageByNextFree<Whose extends NextFreePlace>(
  all: readonly Whose[],
  most: number,
  place?: NextFreePlace,
): { readonly page: Whose[]; readonly next: NextFreePlace | null } {
  const free = (one: NextFreePlace) => one.nextFree ?? Number.POSITIVE_INFINITY
  const rest = place
    ? all.filter((one) => free(one) > free(place) || (free(one) === free(place) && one.id > place.id))
    : all
  const page = rest.slice(0, most)
  const last = page.at(-1)
  return { page, next: last && rest.length > most ? { nextFree: last.nextFree, id: last.id } : null }
}

/** A free place and with whom it is. */
export type PlaceWith<Whose, Place> = Place & { readonly whose: Whose }

/**
 * The first `count` free places of all, soonest first; at the same minute in the order of `all`. Stops at the day that
 * fills them: dates come in order.
 */
export function soonestPlaces<Whose, Place extends { readonly start: Instant }>(
  all: readonly Whose[],
  dates: readonly CivilDate[],
  openings: (whose: Whose, date: CivilDate) => readonly Place[],
  count: number,
): PlaceWith<Whose, Place>[] {
  const found: PlaceWith<Whose, Place>[] = []
  for (const date of dates) {
    if (found.length >= count) break
    const ofTheDay = all.flatMap((whose) => openings(whose, date).map((slot) => ({ ...slot, whose })))
    found.push(...ofTheDay.sort((a, b) => a.start - b.start))
  }
  return found.slice(0, count)
}

/** What has no place any more. */
const off: readonly AppointmentStatus[] = ['cancelled-by-client', 'cancelled-by-staff', 'moved', 'lapsed', 'declined']

/** As a counsellor's day runs; at the same minute what still holds before what was called off, then by id. */
export function byTheClock<
  One extends { readonly id: string; readonly start: Instant; readonly status: AppointmentStatus },
>(all: readonly One[]): One[] {
  const rank = ({ status }: One) => (off.includes(status) ? 1 : 0)
  return [...all].sort((a, b) => a.start - b.start || rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

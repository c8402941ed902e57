import type { CivilDate, Instant } from '../time'
import type { Slot } from './slots'

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
export interface PlaceWith<Whose> extends Slot {
  readonly whose: Whose
}

/**
 * The first `count` free places of all, soonest first; at the same minute in the order of `all`. Stops at the day that
 * fills them: dates come in order.
 */
export function soonestPlaces<Whose>(
  all: readonly Whose[],
  dates: readonly CivilDate[],
  openings: (whose: Whose, date: CivilDate) => readonly Slot[],
  count: number,
): PlaceWith<Whose>[] {
  const found: PlaceWith<Whose>[] = []
  for (const date of dates) {
    if (found.length >= count) break
    const ofTheDay = all.flatMap((whose) => openings(whose, date).map((slot) => ({ ...slot, whose })))
    found.push(...ofTheDay.sort((a, b) => a.start - b.start))
  }
  return found.slice(0, count)
}

/** As a counsellor's day runs; at the same minute what still holds before what was called off, then by id. */
export function byTheClock<
  One extends { readonly id: string; readonly start: Instant; readonly status: 'confirmed' | 'cancelled-by-client' },
>(all: readonly One[]): One[] {
  const off = ({ status }: One) => (status === 'confirmed' ? 0 : 1)
  return [...all].sort((a, b) => a.start - b.start || off(a) - off(b) || (a.id < b.id ? -1 : 1))
}

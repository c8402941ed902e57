import { type CivilDate, dateOf, type Instant } from '../time'

export interface Place {
  readonly counsellorId: string
  readonly start: Instant
}

/** Places a person has given back on one day, and how often each. */
export interface GivenBack {
  readonly on: CivilDate
  readonly places: readonly (Place & { readonly times: number })[]
}

/** After so many times on one day a place is left to others until the next. */
const ENOUGH = 3

const same = (a: Place, b: Place) => a.counsellorId === b.counsellorId && a.start === b.start

const todays = (givenBack: GivenBack | null, now: Instant) => (givenBack?.on === dateOf(now) ? givenBack.places : [])

export function noteGivenBack(givenBack: GivenBack | null, { counsellorId, start }: Place, now: Instant): GivenBack {
  const places = todays(givenBack, now)
  const times = (places.find((one) => same(one, { counsellorId, start }))?.times ?? 0) + 1
  const others = places.filter((one) => !same(one, { counsellorId, start }))
  return { on: dateOf(now), places: [...others, { counsellorId, start, times }] }
}

/** Whether this place is not offered to them again today. */
export function isLeftToOthers(givenBack: GivenBack | null, place: Place, now: Instant): boolean {
  return todays(givenBack, now).some((one) => one.times >= ENOUGH && same(one, place))
}

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

const MOST_PLACES = 100

/** Of two accounts that become one: of the later day, and each place as often as both gave it back. */
export function givenBackByBoth(one: GivenBack | null, other: GivenBack | null): GivenBack | null {
  if (one === null || other === null) return one ?? other
  if (one.on !== other.on) return one.on > other.on ? one : other
  const both = one.places.map((place) => {
    const times = other.places.find((each) => same(each, place))?.times ?? 0
    return { ...place, times: place.times + times }
  })
  const rest = other.places.filter((place) => !one.places.some((each) => same(each, place)))
  return { on: one.on, places: [...both, ...rest].slice(-MOST_PLACES) }
}

/** Whether this place is not offered to them again today. */
export function isLeftToOthers(givenBack: GivenBack | null, place: Place, now: Instant): boolean {
  return todays(givenBack, now).some((one) => one.times >= ENOUGH && same(one, place))
}

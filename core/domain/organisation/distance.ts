/** A point on the earth, in degrees. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** Metres; the mean radius of IUGG. */
const EARTH = 6_371_008.8
const inRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points, as the crow flies: the way there is longer. */
export function metresBetween(one: Spot, other: Spot): number {
  const half = (degrees: number) => Math.sin(inRadians(degrees) / 2) ** 2
  const across =
    half(other.latitude - one.latitude) +
    Math.cos(inRadians(one.latitude)) * Math.cos(inRadians(other.latitude)) * half(other.longitude - one.longitude)
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, across)))
}

/** The nearest first, each with its metres; those nobody has measured come last, in their order, with null. */
export function nearestFirst<Place extends { readonly location?: Spot }>(
  places: readonly Place[],
  here: Spot,
): { readonly place: Place; readonly metres: number | null }[] {
  const far = (metres: number | null) => metres ?? Number.POSITIVE_INFINITY
  return places
    .map((place) => ({ place, metres: place.location ? metresBetween(here, place.location) : null }))
    .sort((a, b) => (far(a.metres) === far(b.metres) ? 0 : far(a.metres) - far(b.metres)))
}

import type { listOpenings } from '#core/contracts/appointments'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { OutputOf } from '#core/contracts/operation'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import { openSlots } from '#core/domain/scheduling/places'
import { type CivilDate, dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import type { Decisions, Preview } from './decisions'

/** Where an appointment could be moved to. */
export interface Place {
  readonly start: Instant
  readonly end: Instant
  readonly offerId: string
  readonly modes: readonly Mode[]
}

export interface PlacesOfDay {
  readonly date: CivilDate
  readonly times: readonly Place[]
}

type Openings = OutputOf<typeof listOpenings>['openings']

interface Around {
  readonly change: ChangeAsked
  readonly preview: Preview
  readonly terms: { readonly offers: readonly Offer[] }
  /** Of the others: where two are not put into one place. */
  readonly decisions: Decisions
  /** What the appointment is now: of several offers at one time this one is meant. */
  readonly offerName: string
  readonly now: Instant
}

/**
 * Free places of the counsellor's as they will be: those free now without what the change closes, and those in what it
 * opens. Of an offer that is being changed none are named; its places are not known before.
 */
export function placesAfter(
  openings: Openings,
  { change, preview, terms, decisions, offerName, now }: Around,
): PlacesOfDay[] {
  const offers = terms.offers.filter(({ id, open }) => open && (change.kind !== 'offer' || id !== change.offer.id))
  const own = offers.find(({ name }) => name === offerName)?.id
  const promised = Object.values(decisions).flatMap((one) => (one.kind === 'move' ? [one.start] : []))
  const byDate = new Map<CivilDate, Place[]>()
  const add = (place: Place) => {
    if (promised.includes(place.start)) return
    const date = dateOf(place.start)
    byDate.set(date, [...(byDate.get(date) ?? []), place])
  }
  for (const { slots } of openings) {
    for (const slot of slots) {
      const offer = offers.find(({ id }) => id === slot.offerId)
      if (offer && !isClosed(preview, slot, offer.siteId)) add(slot)
    }
  }
  for (const { date, opens } of preview.days) {
    for (const offer of offers) {
      const window = { earliest: now, latest: Number.POSITIVE_INFINITY }
      for (const { start, end } of openSlots({ date, claims: [] }, opens, offer, window, now)) {
        add({ start, end, offerId: offer.id, modes: offer.modes })
      }
    }
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, places]) => ({ date, times: withoutDoubles(places, own) }))
}

function isClosed({ days }: Preview, { start, end }: Pick<Place, 'start' | 'end'>, siteId: string): boolean {
  const date = dateOf(start)
  const midnight = instantAt(date)
  const [from, until] = [(start - midnight) / MINUTE, (end - midnight) / MINUTE]
  const closes = days.find((day) => day.date === date)?.closes ?? []
  return closes.some((one) => one.siteId === siteId && one.from < until && from < one.until)
}

/** By their start; of several offers at one time the person's own, else the first. */
function withoutDoubles(places: readonly Place[], own: string | undefined): Place[] {
  const rank = ({ offerId }: Place) => (offerId === own ? 0 : 1)
  const sorted = [...places].sort((a, b) => a.start - b.start || rank(a) - rank(b))
  return sorted.filter(({ start }, at) => sorted[at - 1]?.start !== start)
}

import type { listOpenings } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Mode } from '#core/domain/scheduling/mode'
import { type CivilDate, dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import type { TermsRead } from '../terms/use-terms'
import { typedMinute } from './typed-time'

export type Terms = TermsRead
export type Offer = Terms['terms']['offers'][number]
export type Openings = OutputOf<typeof listOpenings>
export type Slot = Openings['openings'][number]['slots'][number]

/** What has been chosen of a place so far; what was not is the first there is. */
export interface Choosing {
  /** In which calendar, of somebody who keeps several; null: the first. */
  readonly counsellorId: string | null
  readonly offerId: string | null
  readonly mode: Mode | null
  /** Null: the first day with a free place. */
  readonly date: CivilDate | null
  /** One of the free places. */
  readonly start: Instant | null
  /** A time written down in its stead; null while none is written. */
  readonly typed: string | null
}
export const nothingChosen: Choosing = {
  counsellorId: null,
  offerId: null,
  mode: null,
  date: null,
  start: null,
  typed: null,
}

/** A place that can be asked for. */
export interface Chosen {
  readonly offerId: string
  readonly mode: Mode
  readonly start: Instant
}

export function offerOf(offers: readonly Offer[], { offerId }: Pick<Choosing, 'offerId'>): Offer | null {
  return offers.find(({ id }) => id === offerId) ?? offers[0] ?? null
}

export function modeOf({ modes }: Pick<Offer, 'modes'>, { mode }: Pick<Choosing, 'mode'>): Mode | null {
  return modes.find((one) => one === mode) ?? modes[0] ?? null
}

/** Free places to come of this offer and way to meet, in order. */
export function freeOf({ openings }: Pick<Openings, 'openings'>, offerId: string, mode: Mode, now: Instant): Slot[] {
  return openings
    .flatMap(({ slots }) => slots)
    .filter((slot) => slot.offerId === offerId && slot.modes.includes(mode) && slot.start > now)
    .sort((a, b) => a.start - b.start)
}

/** The day that is looked at: the one chosen, else the first with a free place, else today. */
export function dayOf({ date }: Pick<Choosing, 'date'>, free: readonly Slot[], now: Instant): CivilDate {
  if (date !== null && date >= dateOf(now)) return date
  const [first] = free
  return dateOf(first?.start ?? now)
}

/** Null while something is missing. A place that was free once stands: whether it still is, the cloud says. */
export function chosenPlace(offers: readonly Offer[], choosing: Choosing, date: CivilDate): Chosen | null {
  const offer = offerOf(offers, choosing)
  const mode = offer && modeOf(offer, choosing)
  if (!offer || !mode) return null
  const minute = choosing.typed === null ? null : typedMinute(choosing.typed)
  const start = choosing.typed === null ? choosing.start : minute === null ? null : instantAt(date, minute)
  return start === null ? null : { offerId: offer.id, mode, start }
}

export const endOf = (offer: Pick<Offer, 'sessionMinutes'>, start: Instant): Instant =>
  start + offer.sessionMinutes * MINUTE

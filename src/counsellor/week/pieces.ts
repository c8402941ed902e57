import type { Calendar } from '#core/domain/scheduling/calendar'
import type { Interval, SiteHours } from '#core/domain/scheduling/hours'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import type { Offer } from '#core/domain/scheduling/offer'
import { closingOf } from '#core/domain/scheduling/places'
import { type CivilDate, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { cutBy, within } from './intervals'

/** As much of somebody's terms as their days are cut by. */
interface Cutting {
  readonly calendar: Calendar
  readonly offers: readonly Offer[]
}

/** As much of an appointment as its place on a day is drawn by. */
export interface Seated {
  readonly start: Instant
  readonly end: Instant
}

/** A stretch of a day with one thing to say of it, and mostly one thing to do about it. */
export type Piece<Seat extends Seated = Seated> = Interval &
  (
    | {
        readonly kind: 'free'
        readonly siteId: string
        readonly openingId: string | null
        /** The doors are shut for some of it: nobody is given a place in the room. */
        readonly shut?: true
      }
    /** Several of a group that sit together. */
    | { readonly kind: 'seats'; readonly seats: readonly Seat[] }
    | { readonly kind: 'closed'; readonly closingId: string }
    | { readonly kind: 'leave' }
    | { readonly kind: 'outside' }
  )

/** What is told and offered at the least, in minutes: less is a rest between two things. */
const LEAST = 15

/** The hours that a day of the week is drawn with, when nothing reaches beyond them. */
const USUAL: Interval = { from: 8 * 60, until: 21 * 60 }

/**
 * All of a date from the first to the last minute of `span`, in order and without overlaps: who has a place, what is
 * closed, leave, what is left free, cut where places begin, and what is outside of the hours.
 */
export function piecesOf<Seat extends Seated>(
  { calendar, offers }: Cutting,
  date: CivilDate,
  seats: readonly Seat[],
  span: Interval = USUAL,
): Piece<Seat>[] {
  const taken = together(date, seats)
  const closings = closingsOn(calendar, date, taken)
  const isAway = calendar.leaves.length > 0
  const hours = hoursInForce(calendar, date)
  const usual = isAway ? hoursInForce({ ...calendar, leaves: [] }, date) : hours
  const leaves = usual
    .flatMap((one) => cutBy(one, [...hours, ...taken, ...closings]))
    .map((one): Piece<Seat> => ({ kind: 'leave', from: one.from, until: one.until }))
  const free = hours.flatMap((one) => freeOf<Seat>(one, offers, taken, openingsOn(calendar, date)))
  const inside: Interval[] = [...usual, ...hours, ...taken, ...closings]
  const outside = cutBy(span, inside)
    .filter(({ from, until }) => until - from >= LEAST)
    .map(({ from, until }): Piece<Seat> => ({ kind: 'outside', from, until }))
  return [...taken, ...closings, ...leaves, ...free, ...outside].sort((a, b) => a.from - b.from)
}

/** What is free and lies behind a shut door, marked as such. */
export function withShut<Seat extends Seated>(
  pieces: readonly Piece<Seat>[],
  behind: readonly SiteHours[],
): Piece<Seat>[] {
  return pieces.map((piece) => {
    const isShut = (one: SiteHours) =>
      piece.kind === 'free' && one.siteId === piece.siteId && one.from < piece.until && piece.from < one.until
    return piece.kind === 'free' && behind.some(isShut) ? { ...piece, shut: true } : piece
  })
}

/** As much of a day as these need, the usual hours at least. */
export function spanOf(days: readonly (readonly Interval[])[]): Interval {
  const all = days.flat()
  return {
    from: Math.floor(Math.min(USUAL.from, ...all.map(({ from }) => from)) / 60) * 60,
    until: Math.ceil(Math.max(USUAL.until, ...all.map(({ until }) => until)) / 60) * 60,
  }
}

/** Those at the same time are one piece, and so are any that overlap. */
function together<Seat extends Seated>(date: CivilDate, seats: readonly Seat[]) {
  const midnight = instantAt(date)
  const minuteAt = (instant: Instant) => Math.round((instant - midnight) / MINUTE)
  const all: (Interval & { kind: 'seats'; seats: readonly Seat[] })[] = []
  for (const seat of [...seats].sort((a, b) => a.start - b.start)) {
    const [from, until] = [minuteAt(seat.start), Math.min(1440, minuteAt(seat.end))]
    const last = all.at(-1)
    if (last && from < last.until) {
      all[all.length - 1] = { ...last, until: Math.max(last.until, until), seats: [...last.seats, seat] }
    } else all.push({ kind: 'seats', from, until, seats: [seat] })
  }
  return all
}

function closingsOn(calendar: Calendar, date: CivilDate, taken: readonly Interval[]) {
  const all: (Interval & { kind: 'closed'; closingId: string })[] = []
  for (const { id, date: on, from, until } of calendar.closings) {
    if (on !== date) continue
    const left = cutBy({ from, until }, [...taken, ...all])
    all.push(...left.map((one) => ({ ...one, kind: 'closed' as const, closingId: id })))
  }
  return all
}

const openingsOn = (calendar: Calendar, date: CivilDate) => calendar.openings.filter((one) => one.date === date)

/** Cut into places of what is offered there, each with its rest, the last one with what is left over. */
function freeOf<Seat extends Seated>(
  hours: SiteHours,
  offers: readonly Offer[],
  taken: readonly Interval[],
  openings: Calendar['openings'],
): Piece<Seat>[] {
  const there = offers.filter(({ siteId }) => siteId === hours.siteId)
  const offer = there.find(({ open }) => open) ?? there[0]
  const least = offer ? Math.min(offer.sessionMinutes, hours.until - hours.from) : LEAST
  return placesIn(hours, offer)
    .flatMap((place) => cutBy(place, taken))
    .filter(({ from, until }) => until - from >= least)
    .map(({ from, until }) => {
      const opening = openings.find((one) => within(one, { from, until }))
      return { kind: 'free', from, until, siteId: hours.siteId, openingId: opening?.id ?? null }
    })
}

function placesIn({ from, until }: Interval, offer: Offer | undefined): Interval[] {
  if (!offer) return [{ from, until }]
  const places: { from: number; until: number }[] = []
  for (let at = from; at + offer.sessionMinutes <= until; ) {
    const end = closingOf(offer, at).until
    places.push({ from: at, until: Math.min(end, until) })
    if (end <= at) break
    at = end
  }
  const last = places.at(-1)
  if (!last) return [{ from, until }]
  last.until = until
  return places
}

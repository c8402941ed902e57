import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { offersOf, sitesOf } from '#core/domain/scheduling/counsellor'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import type { Offer } from '#core/domain/scheduling/offer'
import { type Taken, type TakeRefusal, type TakeRequest, take } from '#core/domain/scheduling/take'
import { type Instant, MINUTE } from '#core/domain/time'
import { bookingTermsAt, knowNodes } from '../_runtime/booking-terms'
import { placesOf } from '../_runtime/openings'
import { keeping, lookAtWaiting, type WaitingList, waitingAt } from '../_runtime/waiting-list'
import type { Gets, Reads } from '../_store/database'
import { mayShareRooms, type PlaceRead, type PlaceWanted, readPlace, StaleRead } from '../_store/places'
import { findSitesToName, learnCounsellor } from './view'

/** What is asked for beside the place itself. */
export type Wish = Omit<
  TakeRequest,
  | 'person'
  | 'counsellor'
  | 'offer'
  | 'day'
  | 'rooms'
  | 'newcomersShare'
  | 'noShow'
  | 'caps'
  | 'usual'
  | 'kind'
  | 'expires'
  | 'now'
> & { readonly offerId?: string | undefined }

/** Where somebody was met when they were last read: their sites are asked for at once with them. */
const sitesBefore = new Map<string, readonly string[]>()
const mostRemembered = 2000

/** Who waits where they were met when they were last read, or at all: what that is not enough for is asked again. */
export const lookWhoWaits = (beside: Reads, counsellorId: string | undefined): Promise<WaitingList> =>
  lookAtWaiting(beside, counsellorId === undefined ? undefined : sitesBefore.get(counsellorId))

/** A place to be taken, and beside it, in the same moment, the words and settings that are kept for a minute. */
export async function readForTaking(
  beside: Reads,
  documents: Gets,
  wish: PlaceWanted & { readonly now: Instant },
): Promise<PlaceRead | null> {
  const [read] = await Promise.all([
    readPlace(beside, documents, wish),
    findSitesToName(beside, sitesBefore.get(wish.counsellorId) ?? []),
    knowNodes(beside),
  ])
  if (read) {
    if (sitesBefore.size >= mostRemembered) sitesBefore.clear()
    sitesBefore.set(read.counsellor.id, sitesOf(read.counsellor))
    learnCounsellor(read.counsellor)
  }
  return read
}

/** Something as it was found, and that it is so still: asked for while it is written, and thrown when it is not. */
export interface Found<Read> {
  readonly read: Read
  unchanged(): Promise<void>
}

/** What was read before the transaction, and that it is the same once more in the middle of it. */
export function foundAhead<Read>(read: Read, readAgain: () => Promise<Read>): Found<Read> {
  return {
    read,
    async unchanged() {
      if (JSON.stringify(await readAgain()) !== JSON.stringify(read)) throw new StaleRead()
    },
  }
}

/**
 * What is written lies in several documents, one after the other. So that nobody waits for more than six steps it is
 * looked at while the transaction begins, and once more, beside the first writing, in the middle of it: what was the same
 * before and after the transaction's first read was so at that read, and who changes it later collides with what is
 * written. For the first try alone; whoever met others, or where `look` finds nothing, reads inside.
 */
export function onceAhead<Read>(
  look: () => Promise<Read | null>,
): (inside: () => Promise<Read>, again: () => Promise<Read>) => Promise<Found<Read>> {
  // Whatever goes wrong here is met again where it decides.
  let ahead: Promise<Read | null> | null = look().catch(() => null)
  return async (inside, again) => {
    const read = await ahead
    ahead = null
    return read ? foundAhead(read, again) : { read: await inside(), unchanged: async () => undefined }
  }
}

/** One place looked at ahead, where several may share the room; in one's own the day alone is read, and one read is no more. */
export function lookAhead(
  beside: Reads,
  now: Instant,
  whereTo: () => Promise<Omit<PlaceWanted, 'now'> | null>,
): (documents: Gets, wish: PlaceWanted & { readonly now: Instant }) => Promise<Found<PlaceRead | null>> {
  const find = onceAhead<PlaceRead | null>(async () => {
    const wish = await whereTo()
    return wish && mayShareRooms(wish) ? readForTaking(beside, beside, { ...wish, now }) : null
  })
  return (documents, wish) =>
    find(
      () => readForTaking(beside, documents, wish),
      () => readPlace(beside, beside, wish),
    )
}

/** Both to their end: a transaction takes no step while another one is under way, not even its own undoing. */
export async function together(saving: Promise<void>, checking: Promise<void>): Promise<void> {
  const both = await Promise.allSettled([saving, checking])
  for (const one of both) if (one.status === 'rejected') throw one.reason
}

interface Taking {
  readonly database: Reads
  readonly person: Person
  readonly place: PlaceRead | null
  readonly wish: Wish
  readonly now: Instant
  /** Null: booked, or asked for where the offer says so. */
  readonly heldUntil: Instant | null
  /** Who waits: what is kept for others is taken for them. Left out where it is theirs already. */
  readonly waiting?: Promise<WaitingList>
}

/**
 * Takes a place of the offer that was named, or of the first one that has it. What is refused of all is refused for the
 * reason of the last.
 */
export async function takeOne(taking: Taking): Promise<Decision<Taken, TakeRefusal>> {
  const { database, person, place, wish, now, heldUntil, waiting } = taking
  if (!place) return refuse('counsellor-unknown')
  const { counsellor } = place
  if (counsellor.status !== 'active') return refuse('counsellor-unknown')
  const named = offersOf(counsellor).filter(({ id }) => wish.offerId === undefined || id === wish.offerId)
  if (named.length === 0) return refuse('offer-unknown')
  const offers = named.filter(({ modes }) => modes.includes(wish.mode))
  let answer: Decision<Taken, TakeRefusal> = refuse('mode-not-offered')
  for (const offer of offers) {
    const asked = offer.answerWithin !== null
    answer = take({
      ...{ ...wish, ...place, person, offer, now },
      kind: heldUntil !== null ? 'held' : asked ? 'asked' : 'booked',
      expires: heldUntil ?? (offer.answerWithin === null ? null : endOfAsking(wish.start, now, offer.answerWithin)),
      ...(await bookingTermsAt(database, offer.siteId)),
    })
    if (!answer.ok) continue
    if (waiting && (await isKeptFor({ database, person, place, offer, wish, now, waiting }))) {
      answer = refuse('slot-taken')
      continue
    }
    return accept(answer.value)
  }
  return answer
}

interface Keeping extends Pick<Taking, 'database' | 'person' | 'now'> {
  readonly place: PlaceRead
  readonly offer: Offer
  readonly wish: Wish
  readonly waiting: Promise<WaitingList>
}

/** By the ways in which somebody could meet there then: a room that is somebody else's is looked at where it matters. */
async function isKeptFor({ database, person, place, offer, wish, now, waiting }: Keeping): Promise<boolean> {
  const { counsellor, day } = place
  const { usual } = await bookingTermsAt(database, offer.siteId)
  const isKept = keeping(await waitingAt(database, waiting, offer.siteId), counsellor, offer, usual, now)
  if (!isKept?.(person, { start: wish.start, modes: offer.modes })) return false
  const whole =
    wish.mode === 'room' || !offer.modes.includes('room')
      ? place
      : await readPlace(database, database, { counsellorId: counsellor.id, start: wish.start, mode: 'room', now })
  const free = placesOf({
    ...{ counsellor, offer, day, now, wanted: {}, hours: hoursInForce(counsellor.calendar, day.date) },
    taken: new Map((whole ?? place).rooms.map((room) => [room.id, room])),
    window: { earliest: now, latest: Number.POSITIVE_INFINITY },
  }).find(({ start }) => start === wish.start)
  return free !== undefined && isKept(person, free)
}

/** Within the set time, and before it begins in any case. */
function endOfAsking(start: Instant, now: Instant, minutes: number): Instant {
  return Math.min(start, now + minutes * MINUTE)
}

import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { offersOf, sitesOf } from '#core/domain/scheduling/counsellor'
import { type Taken, type TakeRefusal, type TakeRequest, take } from '#core/domain/scheduling/take'
import { type Instant, MINUTE } from '#core/domain/time'
import type { Gets, Reads } from '../_store/database'
import { type PlaceRead, type PlaceWanted, readPlace } from '../_store/places'
import { findSitesToName, learnCounsellor, newcomersShareOf } from './view'

/** What is asked for beside the place itself. */
export type Wish = Omit<
  TakeRequest,
  'person' | 'counsellor' | 'offer' | 'day' | 'rooms' | 'newcomersShare' | 'kind' | 'expires' | 'now'
> & { readonly offerId?: string | undefined }

/** Where somebody was met when they were last read: their sites are asked for at once with them. */
const sitesBefore = new Map<string, readonly string[]>()
const mostRemembered = 2000

/** A place to be taken, and beside it, in the same moment, the words and settings that are kept for a minute. */
export async function readForTaking(
  beside: Reads,
  documents: Gets,
  wish: PlaceWanted & { readonly now: Instant },
): Promise<PlaceRead | null> {
  const [read] = await Promise.all([
    readPlace(beside, documents, wish),
    findSitesToName(beside, sitesBefore.get(wish.counsellorId) ?? []),
  ])
  if (read) {
    if (sitesBefore.size >= mostRemembered) sitesBefore.clear()
    sitesBefore.set(read.counsellor.id, sitesOf(read.counsellor))
    learnCounsellor(read.counsellor)
  }
  return read
}

interface Taking {
  readonly database: Reads
  readonly person: Person
  readonly place: PlaceRead | null
  readonly wish: Wish
  readonly now: Instant
  /** Null: booked, or asked for where the offer says so. */
  readonly heldUntil: Instant | null
}

/**
 * Takes a place of the offer that was named, or of the first one that has it. What is refused of all is refused for the
 * reason of the last.
 */
export async function takeOne(taking: Taking): Promise<Decision<Taken, TakeRefusal>> {
  const { database, person, place, wish, now, heldUntil } = taking
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
      newcomersShare: await newcomersShareOf(database, offer.siteId),
    })
    if (answer.ok) return accept(answer.value)
  }
  return answer
}

/** Within the set time, and before it begins in any case. */
function endOfAsking(start: Instant, now: Instant, minutes: number): Instant {
  return Math.min(start, now + minutes * MINUTE)
}

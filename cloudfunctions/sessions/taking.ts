import { type Decision, refuse } from '#core/domain/decision'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import { type Taken, type TakeRefusal, type TakeRequest, take } from '#core/domain/scheduling/take'
import { addDays, dateOf, MINUTE } from '#core/domain/time'
import type { PlaceRead } from '../_store/places'

type Wish = Omit<
  TakeRequest,
  'counsellor' | 'offer' | 'day' | 'rooms' | 'newcomersShare' | 'kind' | 'expires' | 'by' | 'consentVersion'
> & { readonly offerId: string; readonly consentVersion?: number | null }

type Refusal =
  | Exclude<TakeRefusal, keyof typeof inWords>
  | (typeof inWords)[keyof typeof inWords]
  | 'time-over'
  | 'too-early'

/** What a person is told of themselves is told to staff as one thing: why it does not suit them is not staff's affair. */
const inWords = {
  overlapping: 'client-busy',
  'enough-booked': 'client-busy',
  'booking-paused': 'client-busy',
  'known-only': 'client-busy',
  'slot-resting': 'slot-taken',
  'newcomers-full': 'slot-taken',
  'too-late': 'time-over',
  'too-early': 'too-early',
} as const

const isTold = (refusal: TakeRefusal): refusal is keyof typeof inWords => refusal in inWords

/** Takes a place as staff: booked at once, whatever the hours and the notice; not in what is over or far away. */
export function takeAsStaff(place: PlaceRead | null, wish: Wish): Decision<Taken, Refusal> {
  if (!place) return refuse('counsellor-unknown')
  const offer = place.counsellor.offers.find(({ id }) => id === wish.offerId)
  if (!offer) return refuse('offer-unknown')
  const { start, now } = wish
  if (start + offer.sessionMinutes * MINUTE <= now) return refuse('time-over')
  if (dateOf(start) > addDays(dateOf(now), MOST_DAYS_AHEAD)) return refuse('too-early')
  const taken = take({
    ...{ consentVersion: null, ...wish, ...place, offer, kind: 'booked', expires: null },
    ...{ newcomersShare: null, by: 'staff' },
  })
  if (taken.ok) return taken
  return refuse(isTold(taken.refusal) ? inWords[taken.refusal] : taken.refusal)
}

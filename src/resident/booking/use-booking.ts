import { consents } from '#core/content/consents'
import {
  bookAppointment,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Instant } from '#core/domain/time'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { afterRefusal } from './after-refusal'
import type { Appointment } from './appointments'

/** What a try came to. `not-booked`: certainly not, and it may still be. `unknown`: the reply was lost, and word of it. */
export type Outcome =
  | { readonly state: 'booked'; readonly appointment: Appointment }
  | { readonly state: 'not-booked' | 'unknown' | 'refused'; readonly refusal: string }

interface Wish {
  readonly counsellorId: string
  readonly offerId: string
  readonly start: Instant
  readonly mode: Mode
}

const consent = consents['book-appointment']

/** A further try of the same wish is no risk: whatever became of the first one, there is one appointment. */
export function useBooking(): { readonly busy: boolean; readonly book: (wish: Wish) => Promise<Outcome> } {
  const booking = useDoing(bookAppointment, {
    refreshes: [listOpenings, listCounsellors, listSoonestPlaces, listMyAppointments],
  })

  async function book(wish: Wish): Promise<Outcome> {
    const answer = await booking.run({ ...wish, consentVersion: consent.version })
    if (answer.ok) return { state: 'booked', appointment: answer.value.appointment }
    const { refusal } = answer
    if (mayHaveBeenDone(refusal)) return { state: 'unknown', refusal }
    return { state: afterRefusal(refusal) === 'ask-again' ? 'not-booked' : 'refused', refusal }
  }

  return { busy: booking.busy, book }
}

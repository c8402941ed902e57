import { useState } from 'react'
import { consents } from '#core/content/consents'
import {
  bookAppointment,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import { useAsking } from '../../cloud/use-asking'
import { useDoing } from '../../cloud/use-doing'
import { afterRefusal } from './after-refusal'
import { type Appointment, wishGranted } from './appointments'

/** What a try came to. `not-booked`, `unknown`: the reply was lost, and looking afterwards told so much. */
export type Outcome =
  | { readonly state: 'booked'; readonly appointment: Appointment }
  | { readonly state: 'not-booked' | 'unknown' | 'refused'; readonly refusal: string }

interface Wish {
  readonly counsellorId: string
  readonly start: Instant
  readonly mode: Mode
}

const consent = consents['book-appointment']

/**
 * Book, and after a lost reply look whether it was done. Asking again for a place one already got answers with that
 * place, so a further try is no risk either way.
 */
export function useBooking(): { readonly busy: boolean; readonly book: (wish: Wish) => Promise<Outcome> } {
  const booking = useDoing(bookAppointment, {
    refreshes: [listOpenings, listCounsellors, listSoonestPlaces, listMyAppointments],
  })
  const look = useAsking(listMyAppointments)
  const [looking, setLooking] = useState(false)

  async function book(wish: Wish): Promise<Outcome> {
    const answer = await booking.run({ ...wish, consentVersion: consent.version })
    if (answer.ok) return { state: 'booked', appointment: answer.value.appointment }
    const { refusal } = answer
    if (afterRefusal(refusal) === 'ask-again') return { state: 'not-booked', refusal }
    if (afterRefusal(refusal) !== 'look-first') return { state: 'refused', refusal }
    setLooking(true)
    const mine = await look({})
    setLooking(false)
    if (!mine.ok) return { state: 'unknown', refusal }
    const appointment = wishGranted(mine.value.appointments, wish)
    return appointment ? { state: 'booked', appointment } : { state: 'not-booked', refusal }
  }

  return { busy: booking.busy || looking, book }
}

import { useState } from 'react'
import {
  cancelAppointment,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import { useAsking } from '../../../cloud/use-asking'
import { useDoing } from '../../../cloud/use-doing'
import { mayPass } from '../../../wording/refusals'
import { afterRefusal } from '../../booking/after-refusal'
import { dropFromCopy } from '../../booking/on-this-phone'

/** What a try came to. `not-cancelled`, `unknown`: it did not get through, or the reply was lost and nobody knows. */
export type Outcome =
  | { readonly state: 'cancelled' }
  | { readonly state: 'not-cancelled' | 'unknown' | 'refused'; readonly refusal: string }

/** Cancel, and after a lost reply look whether it was done. Asking again is no risk either way. */
export function useCancelling(): { readonly busy: boolean; readonly cancel: (id: string) => Promise<Outcome> } {
  const cancelling = useDoing(cancelAppointment, {
    refreshes: [listMyAppointments, listOpenings, listCounsellors, listSoonestPlaces],
  })
  const look = useAsking(listMyAppointments)
  const [looking, setLooking] = useState(false)

  async function attempt(appointmentId: string): Promise<Outcome> {
    const answer = await cancelling.run({ appointmentId })
    if (answer.ok) return { state: 'cancelled' }
    const { refusal } = answer
    // By an earlier try whose reply was lost: what was wanted has happened.
    if (refusal === 'already-cancelled') return { state: 'cancelled' }
    if (afterRefusal(refusal) !== 'look-first')
      return { state: mayPass(refusal) ? 'not-cancelled' : 'refused', refusal }
    setLooking(true)
    const mine = await look({})
    setLooking(false)
    const found = mine.ok ? mine.value.appointments.find(({ id }) => id === appointmentId) : undefined
    if (!found) return { state: 'unknown', refusal }
    return found.status === 'confirmed' ? { state: 'not-cancelled', refusal } : { state: 'cancelled' }
  }

  return {
    busy: cancelling.busy || looking,
    async cancel(id) {
      const outcome = await attempt(id)
      if (outcome.state === 'cancelled') dropFromCopy(id)
      return outcome
    },
  }
}

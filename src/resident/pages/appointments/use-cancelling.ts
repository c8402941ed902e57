import {
  cancelAppointment,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
  readReminders,
} from '#core/contracts/appointments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { mayPass } from '../../../wording/refusals'
import { dropFromCopy } from '../../booking/on-this-phone'

/** What a try came to. `not-cancelled`: certainly not, and it may still be. `unknown`: nobody here knows. */
export type Outcome =
  | { readonly state: 'cancelled' }
  | { readonly state: 'not-cancelled' | 'unknown' | 'refused'; readonly refusal: string }

/** What WeChat alone has is in its build alone. */
const ofReminders = process.env.TARO_ENV === 'weapp' ? [readReminders] : []

/** Asking again is no risk either way. */
export function useCancelling(): { readonly busy: boolean; readonly cancel: (id: string) => Promise<Outcome> } {
  const cancelling = useDoing(cancelAppointment, {
    refreshes: [listMyAppointments, listOpenings, listCounsellors, listSoonestPlaces, listAnyone, ...ofReminders],
  })

  async function attempt(appointmentId: string): Promise<Outcome> {
    const answer = await cancelling.run({ appointmentId })
    if (answer.ok) return { state: 'cancelled' }
    const { refusal } = answer
    // By another phone of theirs: what was wanted has happened.
    if (refusal === 'already-cancelled') return { state: 'cancelled' }
    if (mayHaveBeenDone(refusal)) return { state: 'unknown', refusal }
    return { state: mayPass(refusal) ? 'not-cancelled' : 'refused', refusal }
  }

  return {
    busy: cancelling.busy,
    async cancel(id) {
      const outcome = await attempt(id)
      if (outcome.state === 'cancelled') dropFromCopy(id)
      return outcome
    },
  }
}

import {
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
  moveAppointment,
} from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { afterRefusal } from './after-refusal'
import { dropFromCopy } from './on-this-phone'
import type { Outcome } from './use-booking'

type Wanted = InputOf<typeof moveAppointment>

/** There is one to be moved. */
export type Moved = Exclude<Outcome, { readonly state: 'both-booked' }>

/** A further try is no risk: moved twice to the same place is moved once. */
export function useMoving(): { readonly busy: boolean; readonly move: (wanted: Wanted) => Promise<Moved> } {
  const moving = useDoing(moveAppointment, {
    refreshes: [listOpenings, listCounsellors, listSoonestPlaces, listAnyone, listMyAppointments],
  })

  async function move(wanted: Wanted): Promise<Moved> {
    const answer = await moving.run(wanted)
    if (answer.ok) {
      dropFromCopy(wanted.appointmentId)
      return { state: 'booked', appointment: answer.value.appointment }
    }
    const { refusal } = answer
    if (mayHaveBeenDone(refusal)) return { state: 'unknown', refusal }
    return { state: afterRefusal(refusal) === 'ask-again' ? 'not-booked' : 'refused', refusal }
  }

  return { busy: moving.busy, move }
}

import { listAgenda, listOpenings } from '#core/contracts/appointments'
import {
  answerAsked,
  cancelFor,
  checkInFor,
  forgiveMissed,
  moveFor,
  openSeat,
  recordAttendance,
} from '#core/contracts/sessions'
import type { MissedReason } from '#core/domain/scheduling/attendance'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { mayPass } from '../../../wording/refusals'
import type { Act } from '../../agenda/acts'
import type { AgendaAppointment } from '../../agenda/summary'
import type { Chosen } from '../../place/choosing'

/** One thing to do, with what it needs besides. */
export type Doing =
  | { readonly act: Exclude<Act, 'missed-by-client' | 'move' | 'cancel'> }
  /** `told`: they know already. */
  | { readonly act: 'cancel'; readonly told?: true }
  | { readonly act: 'missed-by-client'; readonly reason: MissedReason }
  | { readonly act: 'move'; readonly to: Chosen & { readonly counsellorId: string }; readonly told?: true }

/** Why it is not done. `not-done`: certainly not, and it may still be. `unknown`: nobody here knows. */
export interface Trouble {
  readonly doing: Doing
  readonly state: 'not-done' | 'unknown' | 'refused'
  readonly refusal: string
}

/** `row`: what became of the appointment; the new one where it was moved. */
export type Came =
  | { readonly done: true; readonly row: AgendaAppointment }
  | { readonly done: false; readonly trouble: Trouble }

const refreshes = [listAgenda]

/** Does one thing about one's own appointment. The agenda is asked again whatever came of it. */
export function useActing(seat: Pick<AgendaAppointment, 'id' | 'start'>) {
  const answering = useDoing(answerAsked, { refreshes })
  const checkingIn = useDoing(checkInFor, { refreshes })
  const recording = useDoing(recordAttendance, { refreshes })
  const forgiving = useDoing(forgiveMissed, { refreshes: [listAgenda, openSeat] })
  const moving = useDoing(moveFor, { refreshes: [listAgenda, listOpenings] })
  const cancelling = useDoing(cancelFor, { refreshes: [listAgenda, listOpenings] })
  const wanted = { date: dateOf(seat.start), appointmentId: seat.id }

  function attempt(doing: Doing) {
    switch (doing.act) {
      case 'yes':
      case 'no':
        return answering.run({ ...wanted, yes: doing.act === 'yes' })
      case 'here':
        return checkingIn.run(wanted)
      case 'forgive':
        return forgiving.run(wanted)
      case 'move':
        return moving.run({ ...wanted, to: doing.to, ...(doing.told && { told: true }) })
      case 'cancel':
        return cancelling.run({ ...wanted, ...(doing.told && { told: true }) })
      case 'missed-by-client':
        return recording.run({ ...wanted, attendance: doing.act, reason: doing.reason })
      default:
        return recording.run({ ...wanted, attendance: doing.act })
    }
  }

  return {
    busy: [answering, checkingIn, recording, forgiving, moving, cancelling].some(({ busy }) => busy),
    async act(doing: Doing): Promise<Came> {
      const answer = await attempt(doing)
      if (answer.ok) return { done: true, row: answer.value.row }
      const { refusal } = answer
      const state = mayHaveBeenDone(refusal) ? 'unknown' : mayPass(refusal) ? 'not-done' : 'refused'
      return { done: false, trouble: { doing, state, refusal } }
    },
  }
}

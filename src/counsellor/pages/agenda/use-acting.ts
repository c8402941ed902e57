import { listAgenda } from '#core/contracts/appointments'
import { answerAsked, cancelFor, checkInFor, recordAttendance } from '#core/contracts/sessions'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { mayPass } from '../../../wording/refusals'
import type { Act } from '../../agenda/acts'
import type { AgendaAppointment } from '../../agenda/summary'

/** Why it is not done. `not-done`: certainly not, and it may still be. `unknown`: nobody here knows. */
export interface Trouble {
  readonly act: Act
  readonly state: 'not-done' | 'unknown' | 'refused'
  readonly refusal: string
}

const refreshes = [listAgenda]

/** Does one thing about one's own appointment. The agenda is asked again whatever came of it. */
export function useActing(seat: Pick<AgendaAppointment, 'id' | 'start'>) {
  const answering = useDoing(answerAsked, { refreshes })
  const checkingIn = useDoing(checkInFor, { refreshes })
  const recording = useDoing(recordAttendance, { refreshes })
  const cancelling = useDoing(cancelFor, { refreshes })
  const wanted = { date: dateOf(seat.start), appointmentId: seat.id }

  function attempt(act: Act) {
    switch (act) {
      case 'yes':
      case 'no':
        return answering.run({ ...wanted, yes: act === 'yes' })
      case 'here':
        return checkingIn.run(wanted)
      case 'cancel':
        return cancelling.run(wanted)
      default:
        return recording.run({ ...wanted, attendance: act })
    }
  }

  return {
    busy: answering.busy || checkingIn.busy || recording.busy || cancelling.busy,
    /** Null once it is done. */
    async act(act: Act): Promise<Trouble | null> {
      const answer = await attempt(act)
      if (answer.ok) return null
      const { refusal } = answer
      if (mayHaveBeenDone(refusal)) return { act, state: 'unknown', refusal }
      return { act, state: mayPass(refusal) ? 'not-done' : 'refused', refusal }
    },
  }
}

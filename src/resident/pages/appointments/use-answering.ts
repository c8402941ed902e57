import { useState } from 'react'
import { listInbox, whoAmI } from '#core/contracts/account'
import {
  answerChange,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import type { ChangeAnswer } from '#core/domain/scheduling/answer-change'
import { useDoing } from '../../../cloud/use-doing'
import type { Appointment } from '../../booking/appointments'

/** Says what is to become of what staff changed. Said twice it is done once. */
export function useAnswering(appointment: Appointment) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const answering = useDoing(answerChange, {
    refreshes: [listMyAppointments, listInbox, whoAmI, listOpenings, listCounsellors, listSoonestPlaces, listAnyone],
  })

  /** What became of it; null where it was not done, or nobody knows. */
  async function say(answer: ChangeAnswer, phone?: string): Promise<Appointment | null> {
    setTrouble(null)
    const outcome = await answering.run({
      appointmentId: appointment.id,
      answer,
      ...(phone !== undefined && { phone }),
    })
    if (outcome.ok) return outcome.value.appointment
    // Another phone of theirs has answered: there is nothing left to say.
    if (outcome.refusal === 'nothing-to-answer') return appointment
    setTrouble(outcome.refusal)
    return null
  }

  return { busy: answering.busy, trouble, say } as const
}

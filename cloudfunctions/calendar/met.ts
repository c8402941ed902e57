import type { AffectedClaim } from '#core/domain/scheduling/affected-claims'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { findAllFiled } from '../_store/appointments'
import type { Reads } from '../_store/database'

export interface MetAppointment extends AffectedClaim {
  /** As the day tells of it: nothing of what the person wrote. */
  readonly appointment: Appointment
}

/** Of the first release a claim tells the stretch alone, and the appointment lies filed; one that is nowhere is left out. */
export async function readAppointments(
  database: Reads,
  counsellorId: string,
  affected: readonly AffectedClaim[],
): Promise<MetAppointment[]> {
  const unseated = affected.filter(({ claim }) => claim.seat === null).map(({ claim }) => claim.id)
  const filed = unseated.length === 0 ? [] : await findAllFiled(database, unseated)
  return affected.flatMap((one) => {
    const appointment = ofSeat(counsellorId, one) ?? filed.find(({ id }) => id === one.claim.id)
    return appointment ? [{ ...one, appointment }] : []
  })
}

function ofSeat(counsellorId: string, { claim }: AffectedClaim): Appointment | null {
  if (claim.seat === null) return null
  const { attendance: _, ...seat } = claim.seat
  return {
    ...{ ...seat, id: claim.id, counsellorId, status: claim.kind === 'asked' ? 'asked' : 'confirmed' },
    ...{
      expires: claim.expires,
      forOther: null,
      intake: null,
      phone: null,
      consentVersion: null,
      bookedAt: seat.start,
    },
    ...{ cancelledAt: null, movedFrom: null, movedTo: null, change: null },
  }
}

import { calendarsOf } from '#core/domain/access/relations'
import type { CivilDate } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { readClient } from '../_store/clients'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'

interface Looking {
  readonly database: Reads
  readonly documents: Documents
  readonly caller: StaffCaller
  readonly standing: Standing
}

/**
 * Whoever has this place in one of the caller's own calendars, and the appointment as it stands with them; null where it
 * is somebody else's, was called off, or never was: the answer must not tell which.
 */
export async function readSeat(
  { database, documents, caller, standing: { grants, person } }: Looking,
  { date, appointmentId }: { readonly date: CivilDate; readonly appointmentId: string },
) {
  for (const counsellorId of calendarsOf(grants)) {
    const day = await findDay(documents, counsellorId, date)
    const claim = day?.claims.find(({ id, kind }) => id === appointmentId && kind === 'booked')
    if (claim) return readClient(database, documents, { ids: caller.ids, person }, claim)
  }
  return null
}

import { calendarsOf } from '#core/domain/access/relations'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CivilDate } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { type Client, readClient } from '../_store/clients'
import { findDay } from '../_store/counsellor-days'
import { findCounsellor, touchCounsellor } from '../_store/counsellors'
import type { Documents, Reads } from '../_store/database'

interface Looking {
  readonly database: Reads
  readonly documents: Documents
  readonly caller: StaffCaller
  readonly standing: Standing
}

/**
 * Whoever has this place in one of the caller's own calendars, and the appointment as it stands with them. What is somebody
 * else's, was called off or never was is `appointment-unknown` alike. The counsellor is written by whoever acts on it, so
 * that a suspension collides.
 */
export async function takeSeat(
  { database, documents, caller, standing: { grants, person, now } }: Looking,
  { date, appointmentId }: { readonly date: CivilDate; readonly appointmentId: string },
): Promise<Decision<Client, 'appointment-unknown' | 'counsellor-suspended'>> {
  for (const counsellorId of calendarsOf(grants)) {
    const day = await findDay(documents, counsellorId, date)
    const claim = day?.claims.find(({ id, kind }) => id === appointmentId && kind === 'booked')
    if (!claim) continue
    const client = await readClient(database, documents, { ids: caller.ids, person }, claim)
    if (!client) return refuse('appointment-unknown')
    const counsellor = await findCounsellor(documents, counsellorId)
    if (counsellor?.status !== 'active') return refuse('counsellor-suspended')
    await touchCounsellor(documents, counsellor, now)
    return accept(client)
  }
  return refuse('appointment-unknown')
}

import { calendarsOf } from '#core/domain/access/relations'
import type { Claim, CounsellorDay } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { type Client, readClient } from '../_store/clients'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'

/** An appointment by the day it stands on. */
export interface OnDay {
  readonly date: CivilDate
  readonly appointmentId: string
}

/** Where something is done with an appointment of one's own day. */
export interface Doing {
  readonly database: Reads
  readonly documents: Documents
  readonly caller: StaffCaller
  readonly standing: Standing
}

export interface OwnSeat extends Client {
  readonly day: CounsellorDay
  readonly claim: Claim
}

/**
 * The day of one of their own calendars that knows this appointment, whether it holds or was called off; null where none
 * does: somebody else's is unknown like one that never was. What is only held is nobody's business yet.
 */
export async function readOwnDay({ documents, standing }: Doing, { date, appointmentId }: OnDay) {
  for (const counsellorId of calendarsOf(standing.grants)) {
    const day = await findDay(documents, counsellorId, date)
    const claim = day?.claims.find(({ id, kind }) => id === appointmentId && kind !== 'held') ?? null
    const off = day?.calledOff.find(({ id }) => id === appointmentId) ?? null
    if (day && (claim || off)) return { day, claim, off }
  }
  return null
}

/** Whose a claim on their day is; null where nobody knows any more. */
export async function readOwnSeat(
  { database, documents, caller, standing }: Doing,
  { day, claim }: { readonly day: CounsellorDay; readonly claim: Claim },
): Promise<OwnSeat | null> {
  const client = await readClient(database, documents, callingOf(caller, standing), claim)
  return client && { ...client, day, claim }
}

export const callingOf = ({ ids }: StaffCaller, { person }: Standing) => ({ ids, person })

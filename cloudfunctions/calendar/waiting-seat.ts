import { calendarsOf, type Grant } from '#core/domain/access/relations'
import type { CalledOff, CounsellorDay } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { whoseCalendar } from './whose'

export interface WaitingSeat {
  readonly counsellorId?: string | undefined
  readonly date: CivilDate
  readonly appointmentId: string
}

export interface WaitingFound {
  readonly day: CounsellorDay
  readonly off: CalledOff & Required<Pick<CalledOff, 'wants' | 'personId'>>
}

/** Somebody who waits, in a calendar one keeps or manages; anybody else's is unknown like one that never was. */
export async function findWaiting(
  database: Reads,
  documents: Documents,
  grants: readonly Grant[],
  { counsellorId, date, appointmentId }: WaitingSeat,
): Promise<WaitingFound | null> {
  if (counsellorId !== undefined && !(await whoseCalendar(database, grants, counsellorId)).ok) return null
  for (const id of counsellorId === undefined ? calendarsOf(grants) : [counsellorId]) {
    const day = await findDay(documents, id, date)
    const off = day?.calledOff.find((one) => one.id === appointmentId)
    if (day && off?.wants !== undefined && off.personId !== undefined) {
      return { day, off: { ...off, wants: off.wants, personId: off.personId } }
    }
  }
  return null
}

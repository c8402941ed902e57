import { bothThere, isThere, left, settled, takesPlace } from '#core/domain/consultations/settled'
import { accept } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import {
  findConsultation,
  listOpenConsultations,
  putConsultation,
  type StandingConsultation,
} from '../_store/consultations'
import type { Reads } from '../_store/database'
import { orNull } from '../_store/rows'
import { findStaffRow, listStaff } from '../_store/staff'
import { tellStaff } from '../_store/told'

/** A list of the database ends at a thousand; an expert has a few at once. */
const MOST_OPEN = 1000

/** Those that ended by themselves: nobody answered in time, an answer was the last word for long, or one of the two left. */
export async function listToSettle(database: Reads, now: Instant): Promise<string[]> {
  const [open, staff] = await Promise.all([listOpenConsultations(database, MOST_OPEN), listStaff(database)])
  const recordOf = new Map(staff.map((record) => [record.id, record]))
  const areThere = ({ askerId, expertId }: StandingConsultation) =>
    bothThere({ asker: recordOf.get(askerId) ?? null, expert: recordOf.get(expertId) ?? null })
  return open.filter((one) => !takesPlace(one, areThere(one), now)).map(({ id }) => id)
}

/** Ends it, if it still is to end. Of one that is over who asked is told, and of one that somebody left who is there still. */
export async function settleConsultation(
  id: string,
  { database, transaction, clock }: Pick<TidyingCall, 'database' | 'transaction' | 'clock'>,
): Promise<boolean> {
  const decision = await transaction<boolean, never>(async (documents) => {
    const now = clock()
    const found = await findConsultation(documents, id)
    if (!found?.isOpen) return accept(false)
    const asker = await findStaffRow(documents, found.askerId)
    const expert = await findStaffRow(documents, found.expertId)
    const stands = settled(found, bothThere({ asker, expert }), now)
    if (stands === found) return accept(false)
    // Shown as over since the last word until now; kept from now on.
    const ended = stands.because === 'one-left' ? left(found, now) : stands
    await putConsultation(documents, ended)
    const told = { kind: 'question-news', ref: id, at: now } as const
    const isOver = ended.state === 'over'
    if (isOver && isThere('asker', asker))
      await orNull(tellStaff(database, documents, { ...told, personId: found.askerId }))
    if (isOver && ended.because === 'one-left' && isThere('expert', expert))
      await orNull(tellStaff(database, documents, { ...told, personId: found.expertId }))
    return accept(true)
  })
  return decision.ok && decision.value
}

import { clearInvitations } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearConsultation, listGoneConsultations } from '../_store/consultations'
import { clearBatch, listGoneBatches } from '../_store/expert-batches'
import { clearStaffInvitation, listForgottenInvitations } from '../_store/staff-invitations'
import { listToSettle, settleConsultation } from './settle-consultations'

/** Of one run, and of each kind; what is left goes the next day. */
const MOST = 200

export const clearHandler = handle(clearInvitations, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const run = oneByOne(tally)
  const gone = [
    [await listForgottenInvitations(database, now, MOST), clearStaffInvitation],
    [await listGoneConsultations(database, now, MOST), clearConsultation],
    [await listGoneBatches(database, now, MOST), clearBatch],
  ] as const
  for (const [ids, clear] of gone) {
    await run.each(ids, MOST, async (id) => {
      const decision = await transaction<boolean, never>(async (documents) =>
        accept(await clear(documents, id, clock())),
      )
      return decision.ok && decision.value
    })
  }
  await run.each((await listToSettle(database, now)).slice(0, MOST), MOST, (id) => settleConsultation(id, call))
  return accept({ cleared: run.end() })
})

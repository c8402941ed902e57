import { clearInvitations } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearBatch, listGoneBatches } from '../_store/expert-batches'
import { clearStaffInvitation, listForgottenInvitations } from '../_store/staff-invitations'

/** Of one run; what is left goes the next day. */
const MOST = 200

export const clearHandler = handle(clearInvitations, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  await run.each(await listForgottenInvitations(database, now, MOST), MOST, async (id) => {
    const decision = await transaction<boolean, never>(async (documents) =>
      accept(await clearStaffInvitation(documents, id, clock())),
    )
    return decision.ok && decision.value
  })
  await run.each(await listGoneBatches(database, now, MOST), MOST, async (id) => {
    const decision = await transaction<boolean, never>(async (documents) =>
      accept(await clearBatch(documents, id, clock())),
    )
    return decision.ok && decision.value
  })
  return accept({ cleared: run.end() })
})

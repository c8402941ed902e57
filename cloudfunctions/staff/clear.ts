import { clearInvitations } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { clearStaffInvitation, listForgottenInvitations } from '../_store/staff-invitations'

/** Of one run; what is left goes the next day. */
const MOST = 200

export const clearHandler = handle(clearInvitations, async (_, { database, transaction, clock, now, tally }) => {
  let cleared = 0
  const forgotten = await listForgottenInvitations(database, now, MOST)
  tally.saw(forgotten.length, MOST)
  for (const id of forgotten) {
    const decision = await transaction<boolean, never>(async (documents) =>
      accept(await clearStaffInvitation(documents, id, clock())),
    )
    const did = decision.ok && decision.value
    if (did) cleared += 1
    tally.settled(did)
  }
  return accept({ cleared })
})

import { clearInvitations } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { clearStaffInvitation, listForgottenInvitations } from '../_store/staff-invitations'

/** Of one run; what is left goes the next day. */
const MOST = 200

export const clearHandler = handle(clearInvitations, async (_, { database, transaction, clock, now }) => {
  let cleared = 0
  for (const id of await listForgottenInvitations(database, now, MOST)) {
    const decision = await transaction<boolean, never>(async (documents) =>
      accept(await clearStaffInvitation(documents, id, clock())),
    )
    if (decision.ok && decision.value) cleared += 1
  }
  return accept({ cleared })
})

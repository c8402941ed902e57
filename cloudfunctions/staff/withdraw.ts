import { withdrawInvitation } from '#core/contracts/staff'
import { stillOpen } from '#core/domain/access/invitation'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findStaffInvitation, saveStaffInvitation } from '../_store/staff-invitations'
import { managedBy } from './changing'

export const withdrawHandler = handle(withdrawInvitation, async ({ invitationId }, { database, write }) => {
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const invitation = await findStaffInvitation(documents, invitationId)
      const own = managedBy(grants, await listNodes(database))
      if (!invitation || !own.has(invitation.nodeId)) return refuse('invitation-unknown')
      const open = stillOpen(invitation, now)
      if (!open.ok) return open
      await saveStaffInvitation(documents, { ...invitation, withdrawn: now })
      return accept({ value: { id: invitationId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ invitationId: decision.value.id }) : decision
})

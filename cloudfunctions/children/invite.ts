import { inviteToChild } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { invite, openInvitation } from '#core/domain/children/guardians'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'
import { saveInvitation } from '../_store/invitations'

/** The code is made of the attempt's id, so that the same try sent again has the same one; it is stored nowhere. */
export const inviteHandler = handle(inviteToChild, async ({ childId, as }, { caller, codes, newId, write }) => {
  const seed = newId()
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild(as.as === 'self' ? 'invite-self' : 'invite-guardian', child, caller.ids, now)
      if (!may.ok) return may
      if (may.value.as === 'self') return refuse('not-guardian')
      const rowId = codes.rowOf(codes.codeOf(seed))
      const invited = invite(child, { rowId, by: may.value.guardian, invitedAs: as, now })
      if (!invited.ok) return invited
      const until = openInvitation(invited.value, rowId, now)?.until ?? now
      await saveInvitation(documents, { id: rowId, childId, until })
      await saveChildRow(documents, invited.value)
      return accept({ value: { id: seed, until }, person })
    },
    // Known by the seed it was made of, which leads to the code under the server's key alone.
    async again(documents, id, { now }) {
      const child = await findChild(documents, childId)
      const open = child && openInvitation(child, codes.rowOf(codes.codeOf(id)), now)
      return open ? accept({ id, until: open.until }) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  return accept({ code: codes.codeOf(decision.value.id), until: decision.value.until })
})

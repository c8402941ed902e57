import type { RefusalOf } from '#core/contracts/operation'
import { lookAtInvitation } from '#core/contracts/staff'
import { type StaffInvitation, stillOpen } from '#core/domain/access/invitation'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { tryCode } from '../_runtime/try-code'
import { findCounsellors } from '../_store/counsellors'
import { listNodes } from '../_store/nodes'
import { findStaffRow } from '../_store/staff'
import { findStaffInvitation } from '../_store/staff-invitations'
import { asBefore, mayStill, WRONG, type Wrong } from './invited'

export const lookAtInvitationHandler = handle(lookAtInvitation, async ({ code }, { codes, database, write }) => {
  const nodes = await listNodes(database)
  const decision = await write<StaffInvitation | Wrong, RefusalOf<typeof lookAtInvitation>>({
    async first(documents, { person, network, now }) {
      const find = (rowId: string) => findStaffInvitation(documents, rowId)
      const tried = await tryCode(documents, { typed: code, by: person.id, network, now, codes, find })
      if (!tried.ok) return tried
      if (tried.value === null) return accept({ value: { id: WRONG }, person })
      const open = stillOpen(tried.value, now)
      if (!open.ok) return open
      const inviter = await findStaffRow(documents, tried.value.by)
      if (!mayStill(inviter, tried.value, nodes, now)) return refuse('inviter-no-more')
      return accept({ value: tried.value, person })
    },
    async again(documents, id, { now }) {
      return (await asBefore(documents, id, now)) ?? accept({ id: WRONG })
    },
  })
  if (!decision.ok) return decision
  const found = decision.value
  if (!('role' in found)) return refuse('code-unknown')
  const counsellors = await findCounsellors(database, found.counsellorId === undefined ? [] : [found.counsellorId])
  return accept({
    role: found.role,
    nodeName: nodes.find(({ id }) => id === found.nodeId)?.name ?? '',
    counsellorName: counsellors[0]?.name ?? '',
    until: found.until,
  })
})

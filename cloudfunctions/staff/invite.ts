import { inviteStaff } from '#core/contracts/staff'
import { areFull, type StaffInvitation, untilFrom } from '#core/domain/access/invitation'
import { invitesAt } from '#core/domain/access/posts'
import { type Node, nodesUnder } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { madeBefore } from '../_runtime/made-invitation'
import { invitedAt } from '../_runtime/staff-names'
import { findCounsellor } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findSites } from '../_store/sites'
import { findStaff } from '../_store/staff'
import { listStaffInvitations, saveStaffInvitation } from '../_store/staff-invitations'

/** The code is made of the attempt's id, so that the same try sent again has the same one; it is stored nowhere. */
export const inviteHandler = handle(
  inviteStaff,
  async ({ role, nodeId, counsellorId, name }, { caller, codes, database, secrets, newId, write }) => {
    if (role === 'expert') return refuse('expert-by-batch')
    if (name.trim() === '') return refuse('person-nameless')
    const seed = newId()
    const decision = await write({
      async first(documents, { person, now, grants }) {
        const [nodes, known] = await Promise.all([listNodes(database), listStaffInvitations(database)])
        if (!invitesAt(grants, role, nodes).has(nodeId)) return refuse('place-not-yours')
        const calendar = role === 'counsellor' ? counsellorId : null
        if (role === 'counsellor' && !(await isAt(database, calendar, nodeId, nodes)))
          return refuse('counsellor-unknown')
        if (areFull(known, now)) return refuse('invitations-full')
        const { id: by } = await findStaff(documents, caller.ids)
        const id = codes.rowOf(codes.codeOf(seed))
        const until = untilFrom(now)
        const invitation: StaffInvitation = {
          ...{ id, role, nodeId, by, at: now, until },
          ...(calendar === null ? {} : { counsellorId: calendar }),
          name: secrets.seal(invitedAt(id), name.trim()),
        }
        await saveStaffInvitation(documents, invitation)
        return accept({ value: { id: seed, until }, person })
      },
      again: (documents, id, { now }) => madeBefore(documents, codes, id, now),
    })
    if (!decision.ok) return decision
    return accept({ code: codes.codeOf(decision.value.id), until: decision.value.until })
  },
)

/** Whether somebody's calendar has anything at a place or below it. */
async function isAt(database: Reads, counsellorId: string | null, nodeId: string, nodes: readonly Node[]) {
  if (counsellorId === null) return false
  const counsellor = await findCounsellor(database, counsellorId)
  if (!counsellor || counsellor.selfServe !== undefined) return false
  const sites = await findSites(database, [...new Set(counsellor.offers.map(({ siteId }) => siteId))])
  const under = nodesUnder([nodeId], nodes)
  return sites.some((site) => under.has(site.nodeId))
}

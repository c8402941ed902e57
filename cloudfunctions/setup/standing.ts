import { invitationState } from '#core/domain/access/invitation'
import { keptTree } from '#core/domain/access/organisation'
import type { Grant } from '#core/domain/access/relations'
import type { Standing } from '#core/domain/setup/plan'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import { calledOf, calledWhenInvited } from '../_runtime/staff-names'
import { listAllCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { listStaff } from '../_store/staff'
import { listStaffInvitations } from '../_store/staff-invitations'

interface Looking {
  readonly database: Reads
  readonly secrets: Secrets
  readonly grants: readonly Grant[]
  readonly now: Instant
}

/** What is there already under the places of whoever brings a table; and how many invitations of everybody's are open. */
export async function readStanding({ database, secrets, grants, now }: Looking): Promise<Standing & { open: number }> {
  const [nodes, sites, staff, invitations, calendars] = await Promise.all([
    listNodes(database),
    listAllSites(database),
    listStaff(database),
    listStaffInvitations(database),
    listAllCounsellors(database),
  ])
  const own = keptTree(grants, nodes)
  const open = invitations.filter((one) => invitationState(one, now) === 'open')
  const invited = open
    .filter(({ nodeId }) => own.has(nodeId))
    .map((one) => ({ name: calledWhenInvited(secrets, one), role: one.role, nodeId: one.nodeId, works: false }))
  const working = staff.flatMap((record) =>
    record.grants
      .filter(({ nodeId }) => own.has(nodeId))
      .map(({ role, nodeId }) => ({ name: calledOf(secrets, record), role, nodeId, works: true })),
  )
  return {
    ...{ nodes, own, sites: sites.filter(({ nodeId }) => own.has(nodeId)), open: open.length },
    known: [...invited, ...working],
    calendars: calendars.map(({ name, offers }) => ({ name, siteIds: offers.map(({ siteId }) => siteId) })),
  }
}

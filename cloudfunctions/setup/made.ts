import { stillOpen } from '#core/domain/access/invitation'
import { MOST_MADE } from '#core/domain/setup/plan'
import type { Instant } from '#core/domain/time'
import type { OneTimeCodes } from '../_runtime/one-time-code'
import type { Secrets } from '../_runtime/private'
import { calledWhenInvited } from '../_runtime/staff-names'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { listStaffInvitations } from '../_store/staff-invitations'

interface Looking {
  readonly database: Reads
  readonly secrets: Secrets
  readonly codes: OneTimeCodes
  readonly now: Instant
}

/** What came of one import: by its seed, which all it made is named after. Of its codes those that still open something. */
export async function describeMade(seed: string, { database, secrets, codes, now }: Looking) {
  const [nodes, sites, invitations] = await Promise.all([
    listNodes(database),
    listAllSites(database),
    listStaffInvitations(database),
  ])
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]))
  const byId = new Map(invitations.map((one) => [one.id, one]))
  const made = Array.from({ length: MOST_MADE }, (_, at) => codes.codeOf(`${seed}-i${at}`)).flatMap((code) => {
    const invitation = byId.get(codes.rowOf(code))
    if (!invitation || !stillOpen(invitation, now).ok) return []
    const { role, nodeId, until } = invitation
    return [{ name: calledWhenInvited(secrets, invitation), role, place: nameOf.get(nodeId) ?? '', code, until }]
  })
  return {
    places: nodes.filter(({ id }) => id.startsWith(`${seed}-n`)).length,
    sites: sites.filter(({ id }) => id.startsWith(`${seed}-s`)).length,
    people: made,
  }
}

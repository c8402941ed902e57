import { reviewPlaces } from '#core/domain/access/experts'
import { invitationState, type StaffInvitation } from '#core/domain/access/invitation'
import { invitesAt } from '#core/domain/access/posts'
import type { Grant } from '#core/domain/access/relations'
import type { Candidate, ExpertBatch } from '#core/domain/experts/batch'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'
import type { Documents, Reads } from '../_store/database'
import { findBatch } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { findStaffRows } from '../_store/staff'
import { findStaffInvitations } from '../_store/staff-invitations'
import { openPart } from './sealed'

/** Nobody sees one of a place that is none of theirs: to them there is none. */
export async function findForReview(
  documents: Documents,
  batchId: string,
  grants: readonly Grant[],
  nodes: readonly OrganisationNode[],
): Promise<ExpertBatch | null> {
  const batch = await findBatch(documents, batchId)
  return batch && reviewPlaces(grants, nodes).has(batch.nodeId) ? batch : null
}

type Listed = Omit<ExpertBatch, 'candidates' | 'goneAt'>

interface Looking {
  readonly ids: readonly string[]
  readonly nameOf: (staffId: string) => string
  readonly nodes: readonly Pick<OrganisationNode, 'id' | 'name'>[]
}

/** The names of those who proposed and decided, by their records. */
export async function namesOfProposers(
  database: Reads,
  secrets: Secrets,
  batches: readonly Pick<ExpertBatch, 'by' | 'decided'>[],
): Promise<(staffId: string) => string> {
  const ids = new Set(batches.flatMap(({ by, decided }) => (decided ? [by, decided.by] : [by])))
  const records = ids.size === 0 ? [] : await findStaffRows(database, [...ids])
  const names = new Map(records.map((one) => [one.id, calledOf(secrets, one)]))
  return (staffId) => names.get(staffId) ?? ''
}

export function describeListed(batch: Listed, { ids, nameOf, nodes }: Looking) {
  const { id, number, nodeId, revision, at, by, proposed, decided } = batch
  return {
    ...{ id, number, nodeId, nodeName: nodes.find((one) => one.id === nodeId)?.name ?? '', revision, at },
    ...{ by: nameOf(by), proposed, mine: ids.includes(by) },
    decided: decided && {
      ...{ at: decided.at, by: nameOf(decided.by), mine: ids.includes(decided.by) },
      ...{ admitted: decided.admitted, came: decided.came },
    },
  }
}

function standingOf({ decided, takenAt }: Candidate, invitation: StaffInvitation | undefined, now: Instant) {
  if (decided === null) return { state: 'waiting', until: null } as const
  if (!decided.admitted) return { state: 'declined', until: null } as const
  if (takenAt !== null) return { state: 'came', until: null } as const
  if (invitation === undefined || invitationState(invitation, now) !== 'open')
    return { state: 'admitted', until: null } as const
  return { state: 'invited', until: invitation.until } as const
}

/** One with its candidates, as whoever asks sees it and may do with it. */
export async function describeBatch(
  batch: ExpertBatch,
  given: {
    readonly database: Reads
    readonly secrets: Secrets
    readonly caller: { readonly ids: readonly string[]; readonly grants: readonly Grant[] }
    readonly now: Instant
    readonly nodes?: readonly OrganisationNode[]
  },
) {
  const { database, secrets, caller, now } = given
  const open = batch.candidates.flatMap(({ invitation, takenAt }) => (takenAt === null ? (invitation ?? []) : []))
  const [nodes, nameOf, invitations] = await Promise.all([
    given.nodes ?? listNodes(database),
    namesOfProposers(database, secrets, [batch]),
    findStaffInvitations(database, open),
  ])
  const listed = describeListed(batch, { ids: caller.ids, nameOf, nodes })
  // Whom it was said of that they are not taken: read on by nobody whose matter it is not.
  const isTheirs = listed.mine || listed.decided?.mine === true
  const invites = invitesAt(caller.grants, 'expert', nodes).has(batch.nodeId)
  return {
    ...listed,
    candidates: batch.candidates.map((one) => {
      const isHidden = !isTheirs && one.decided?.admitted === false
      const part = (field: Parameters<typeof openPart>[2], sealed: Sealed | null) =>
        isHidden ? '' : openPart(secrets, batch.id, field, sealed)
      const { id, fields, terms } = one
      return {
        ...{ id, fields, terms, name: part('name', one.name), where: part('where', one.where) },
        ...{ why: part('why', one.why), reason: part('reason', one.decided?.reason ?? null) },
        ...standingOf(
          one,
          invitations.find((made) => made.id === one.invitation),
          now,
        ),
      }
    }),
    may: {
      change: batch.decided === null && listed.mine && invites,
      decide: batch.decided === null && !listed.mine,
      invite: batch.decided !== null && !listed.decided?.mine && invites,
    },
  }
}

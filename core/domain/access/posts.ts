import type { CivilDate } from '../time'
import { type CredentialKind, credentialKinds } from './credentials'
import { type Node, nodesUnder } from './relations'
import type { StaffRole } from './roles'
import type { TrainingKind } from './trainings'

/** What belongs to a role, whoever has it and wherever. */
export interface Post {
  /** Whoever holds one of these at a place may invite into the role there and below. */
  readonly invitedBy: readonly StaffRole[]
  /** One of these has to be verified and in date where the organisation asks for it; none: it takes none. */
  readonly credentials: readonly CredentialKind[]
  /** Nobody begins before somebody noted that they were trained in each of these, nor goes on once one is over. */
  readonly trainings: readonly TrainingKind[]
}

const byManagers = { invitedBy: ['manager'], credentials: [], trainings: [] } as const

export const posts: Readonly<Record<StaffRole, Post>> = {
  counsellor: { ...byManagers, credentials: credentialKinds },
  manager: byManagers,
  'line-keeper': byManagers,
  editor: byManagers,
  // Who answers for what is said of illness and danger.
  'professional-reviewer': { ...byManagers, credentials: ['psychiatrist', 'psychotherapist', 'counsellor'] },
  // They telephone people who may be in danger.
  'care-worker': { ...byManagers, trainings: ['call-back'] },
  // They decide who else reads a record, and judge who opened one in an emergency.
  'file-keeper': { ...byManagers, trainings: ['records'] },
  // They decide who comes into the pool of experts.
  'psych-officer': byManagers,
  'clinical-lead': { ...byManagers, credentials: ['psychiatrist', 'psychotherapist'] },
  // Of these nothing is done in this program yet: each sees its own page and no more.
  'grid-worker': { ...byManagers, trainings: ['basics'] },
  volunteer: { ...byManagers, trainings: ['basics'] },
  lecturer: byManagers,
  'hotline-operator': { ...byManagers, trainings: ['call-back', 'recognising-danger'] },
  'contest-judge': byManagers,
  'street-leader': byManagers,
  bureau: byManagers,
  'unit-contact': byManagers,
  auditor: byManagers,
  // From other houses: of the services they see what they are asked, and nobody's record.
  expert: byManagers,
}

interface Held {
  readonly role: StaffRole
  readonly nodeId: string
}

interface Place extends Node {
  readonly closedOn: CivilDate | null
}

/** Where somebody may invite into this role: the places of what they hold, and all below. Nobody is invited to a closed one. */
export function invitesAt(grants: readonly Held[], role: StaffRole, nodes: readonly Place[]): ReadonlySet<string> {
  const from = grants.filter((grant) => posts[role].invitedBy.includes(grant.role)).map(({ nodeId }) => nodeId)
  const under = nodesUnder(from, nodes)
  return new Set(nodes.flatMap(({ id, closedOn }) => (closedOn === null && under.has(id) ? [id] : [])))
}

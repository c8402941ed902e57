import { accept, type Decision, refuse } from '../decision'
import type { CivilDate } from '../time'
import { grantsActedIn } from './acting'
import { agreementVersion } from './agreement'
import { isGood } from './credentials'
import { type GateRefusal, gateRefusals } from './gate-refusals'
import { posts } from './posts'
import { grantsOf } from './relations'
import type { StaffRole } from './roles'
import type { StaffGrant, StaffRecord } from './staff'
import { lacking } from './trainings'

export const hasSigned = ({ agreement }: Pick<StaffRecord, 'agreement'>): boolean =>
  agreement?.version === agreementVersion

/** What stands between somebody and what one grant of theirs lets them do; null for nothing. */
export function standsBetween(record: StaffRecord, grant: StaffGrant, today: CivilDate): GateRefusal | null {
  if (grant.suspended) return 'staff-suspended'
  if (!hasSigned(record)) return 'agreement-unsigned'
  const { credentials, trainings } = posts[grant.role]
  if (lacking(trainings, record.trainings ?? [], today).length > 0) return 'training-missing'
  const lacks =
    grant.needsCredential &&
    credentials.length > 0 &&
    !record.credentials?.some((one) => credentials.includes(one.kind) && isGood(one, today))
  return lacks ? 'credential-missing' : null
}

/**
 * The grants of these roles that hold today. Where none does, what stands between: the first reason of the first grant, in
 * the order in which it can be put right.
 */
export function grantsInForce(
  record: StaffRecord,
  roles: readonly StaffRole[],
  today: CivilDate,
): Decision<readonly StaffGrant[], 'not-allowed' | GateRefusal> {
  const held = grantsOf(record, roles)
  const reasons = held.map((grant) => standsBetween(record, grant, today))
  const inForce = held.filter((_, at) => reasons[at] === null)
  if (inForce.length > 0) return accept(inForce)
  const first = [...gateRefusals].reverse().find((one) => reasons.includes(one))
  return refuse(first ?? 'not-allowed')
}

/** The same of whoever acts themselves: by the post they chose, where they chose one of several. */
export function grantsToActBy(
  record: StaffRecord,
  roles: readonly StaffRole[],
  today: CivilDate,
): Decision<readonly StaffGrant[], 'not-allowed' | GateRefusal> {
  const may = grantsInForce(record, roles, today)
  const now = grantsActedIn(record)
  if (!may.ok || now.length === record.grants.length) return may
  const chosen = grantsInForce({ ...record, grants: now }, roles, today)
  return chosen.ok || chosen.refusal !== 'not-allowed' ? chosen : refuse('another-post')
}

import { isAtDesk } from '#core/contracts/desk'
import type { AnyOperation } from '#core/contracts/operation'
import { grantsToActBy } from '#core/domain/access/gate'
import type { GateRefusal } from '#core/domain/access/gate-refusals'
import type { Grant } from '#core/domain/access/relations'
import { type Role, type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { worksHere } from '#core/domain/desk/session'
import { dateOf, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { lookUpStaff } from '../_store/staff'
import type { AnyCaller } from './handle'
import { type IdentityKeys, personIdsOf } from './identity'
import type { WhoCalls } from './who-calls'

type Refusal = 'from-elsewhere' | 'not-signed-in' | 'not-allowed' | GateRefusal

/**
 * The grants that let somebody do this now, of the post they act in, or what stands between: the one place where that is
 * asked.
 */
export function grantsFor(
  access: readonly Role[],
  record: StaffRecord,
  now: Instant,
): Decision<readonly Grant[], 'not-allowed' | GateRefusal> {
  const roles = staffRoles.filter((role): role is StaffRole => access.includes(role))
  return grantsToActBy(record, roles, dateOf(now))
}

/**
 * Lets the caller in as what the operation needs them to be. The staff record is read only where a role asks for one, or
 * where somebody sits at a desk, which is for who works here; for what is to be changed it is read again where it is changed.
 */
export async function admit(
  operation: AnyOperation,
  { origin, openid, seat }: WhoCalls,
  keys: IdentityKeys,
  database: Reads,
  now: Instant,
): Promise<Decision<AnyCaller, Refusal>> {
  const { access, from } = operation
  if (origin !== from && !(origin === 'desk' && seat && isAtDesk(operation))) return refuse('from-elsewhere')
  if (access.includes('anyone')) return accept(null)
  const ids = seat?.ids ?? (openid === null ? null : personIdsOf(openid, keys))
  if (ids === null) return refuse('not-signed-in')
  const caller = { personId: ids[0], ids }
  const isForAll = access.includes('resident')
  if (isForAll && !seat) return accept(caller)
  const record = await lookUpStaff(database, caller.ids)
  if (seat && !worksHere(record)) return seat.end()
  if (isForAll) return accept(caller)
  const grants = grantsFor(access, record, now)
  return grants.ok ? accept({ ...caller, grants: grants.value }) : grants
}

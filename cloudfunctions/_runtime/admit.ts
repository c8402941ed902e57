import type { AnyOperation } from '#core/contracts/operation'
import { type Grant, grantsOf } from '#core/domain/access/relations'
import { type Role, type StaffRole, staffRoles } from '#core/domain/access/roles'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Reads } from '../_store/database'
import { lookUpStaff } from '../_store/staff'
import type { AnyCaller } from './handle'
import { type IdentityKeys, personIdsOf } from './identity'
import type { WhoCalls } from './who-calls'

type Refusal = 'from-elsewhere' | 'not-signed-in' | 'not-allowed'

/** The grants that let somebody do this; empty when it takes none. */
export function grantsFor(access: readonly Role[], grants: readonly Grant[]): Grant[] {
  const roles = staffRoles.filter((role): role is StaffRole => access.includes(role))
  return grantsOf({ id: '', grants }, roles)
}

/**
 * Lets the caller in as what the operation needs them to be. The staff record is read only where a role asks for one,
 * and for what is to be changed it is read again where it is changed.
 */
export async function admit(
  { access, from }: AnyOperation,
  { origin, openid }: WhoCalls,
  keys: IdentityKeys,
  database: Reads,
): Promise<Decision<AnyCaller, Refusal>> {
  if (origin !== from) return refuse('from-elsewhere')
  if (access.includes('anyone')) return accept(null)
  if (openid === null) return refuse('not-signed-in')
  const ids = personIdsOf(openid, keys)
  const caller = { personId: ids[0], ids }
  if (access.includes('resident')) return accept(caller)
  const grants = grantsFor(access, (await lookUpStaff(database, caller.ids)).grants)
  return grants.length > 0 ? accept({ ...caller, grants }) : refuse('not-allowed')
}

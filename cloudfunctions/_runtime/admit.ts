import type { AnyOperation } from '#core/contracts/operation'
import { grantsOf } from '#core/domain/access/relations'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Database } from '../_store/database'
import { findStaff } from '../_store/staff'
import type { AnyCaller, Identify } from './handle'

/**
 * Lets the caller in as what the operation needs them to be. The staff record is read only where a role asks for one.
 */
export async function admit(
  { access }: AnyOperation,
  identify: Identify,
  database: Database,
): Promise<Decision<AnyCaller, 'not-signed-in' | 'not-allowed'>> {
  if (access.includes('anyone')) return accept(identify)
  const caller = identify()
  if (!caller) return refuse('not-signed-in')
  if (access.includes('resident')) return accept(caller)
  const roles = staffRoles.filter((role): role is StaffRole => access.includes(role))
  const grants = grantsOf(await findStaff(database, caller.personId), roles)
  return grants.length > 0 ? accept({ ...caller, grants }) : refuse('not-allowed')
}

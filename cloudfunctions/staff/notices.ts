import { type Node, nodesUnder } from '#core/domain/access/relations'
import type { Roster } from '#core/domain/access/roster'
import type { StaffRecord } from '#core/domain/access/staff'
import { DAY, type Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'
import type { Reads } from '../_store/database'
import { findStaffRows } from '../_store/staff'

const TOLD_FOR = 90 * DAY

/** Who came in without a manager lately, for everybody with a role where that was. */
export async function noticesFor(
  { grants }: Pick<StaffRecord, 'grants'>,
  roster: Roster,
  { database, secrets, nodes, now }: Telling,
) {
  const lately = roster.entries.filter(
    ({ at, nodeIds }) => now - at < TOLD_FOR && grants.some(({ nodeId }) => nodesUnder(nodeIds, nodes).has(nodeId)),
  )
  if (lately.length === 0) return []
  const people = await findStaffRows(database, [...new Set(lately.map(({ by }) => by))])
  return lately.map(({ at, by }) => {
    const found = people.find(({ id }) => id === by)
    return { at, name: found ? calledOf(secrets, found) : '' }
  })
}

interface Telling {
  readonly database: Reads
  readonly secrets: Secrets
  readonly nodes: readonly Node[]
  readonly now: Instant
}

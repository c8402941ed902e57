import { keepersOf } from '#core/domain/access/records'
import type { StaffRecord } from '#core/domain/access/staff'
import { markRead } from '#core/domain/inbox/entry'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { dateOf, type Instant } from '#core/domain/time'
import type { Documents, Reads } from '../_store/database'
import { findPerson, savePerson } from '../_store/people'
import { orNull } from '../_store/rows'
import { MOST_TOLD, type ToldKeepers } from './tell-keepers'

interface Settled {
  readonly kind: ToldKeepers
  readonly ref: string
  /** Where the record lies. */
  readonly nodeId: string
  /** Whoever judged: their own document is written with what they did. */
  readonly by: readonly string[]
}

/**
 * In the transaction that judges it: to the other keepers who were told, nothing waits any more. What they are told of it as
 * whose record it is stays new. One whose inbox cannot be read is
 * left out: what was judged is judged all the same.
 */
export async function settleForKeepers(
  beside: Reads,
  documents: Documents,
  { staff, nodes }: { readonly staff: readonly StaffRecord[]; readonly nodes: readonly OrganisationNode[] },
  { kind, ref, nodeId, by }: Settled,
  now: Instant,
): Promise<void> {
  const keepers = keepersOf(staff, [{ role: 'file-keeper', nodeId }], { nodes, self: by, today: dateOf(now) })
  for (const { id } of keepers.slice(0, MOST_TOLD)) {
    const person = await orNull(findPerson(documents, [id], beside))
    const after = person && markRead(person, { kind, ref }, now)
    if (after && after !== person) await savePerson(documents, after)
  }
}

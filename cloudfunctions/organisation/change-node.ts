import { keptTree } from '#core/domain/access/organisation'
import type { Grant } from '#core/domain/access/relations'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Kept } from '#core/domain/organisation/tree'
import type { Instant } from '#core/domain/time'
import type { Write } from '../_runtime/write'
import type { Documents, Reads } from '../_store/database'
import { findNode, listNodes, putNode } from '../_store/nodes'
import { meetInTree } from '../_store/tree'
import { followersOf, writeCalendars } from './following'
import type { ChangedCalendar } from './site-calendars'

/** What somebody keeps, of the places as they are. */
export async function readKept(database: Reads, grants: readonly Grant[]): Promise<Kept> {
  const nodes = await listNodes(database)
  return { nodes, own: keptTree(grants, nodes) }
}

/** A change of one place. Everything is read after the tree is met, so it is decided on what holds when it is written. */
export async function changeNode<Refusal extends string, Met extends string = never>(
  { database, write }: { readonly database: Reads; readonly write: Write },
  decide: (
    kept: Kept,
    now: Instant,
    documents: Documents,
  ) => Decision<OrganisationNode, Refusal> | Promise<Decision<OrganisationNode, Refusal>>,
  /** What becomes of calendars by it, written with it. */
  calendarsOf?: (
    kept: Kept,
    after: OrganisationNode,
    now: Instant,
  ) => Promise<Decision<readonly ChangedCalendar[], Met>>,
) {
  const decision = await write<OrganisationNode, Refusal | Met | 'place-not-yours'>({
    async first(documents, { person, now, grants }) {
      await meetInTree(documents)
      const kept = await readKept(database, grants)
      const decided = await decide(kept, now, documents)
      if (!decided.ok) return decided
      const calendars = calendarsOf ? await calendarsOf(kept, decided.value, now) : accept([])
      if (!calendars.ok) return calendars
      await putNode(documents, decided.value)
      await writeCalendars(documents, calendars.value)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await findNode(documents, id)
      return found ? accept(found) : refuse('place-not-yours')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
}

/** Of a place that was moved, or set otherwise: whether the sites under it are shut on holidays may be another thing now. */
export const followersIn =
  (database: Reads) =>
  ({ nodes }: Kept, after: OrganisationNode, now: Instant) =>
    followersOf(
      database,
      {
        before: { nodes },
        after: { nodes: nodes.map((node) => (node.id === after.id ? after : node)) },
        of: after.id,
      },
      now,
    )

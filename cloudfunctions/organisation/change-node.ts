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

/** What somebody keeps, of the places as they are. */
export async function readKept(database: Reads, grants: readonly Grant[]): Promise<Kept> {
  const nodes = await listNodes(database)
  return { nodes, own: keptTree(grants, nodes) }
}

/** A change of one place. Everything is read after the tree is met, so it is decided on what holds when it is written. */
export async function changeNode<Refusal extends string>(
  { database, write }: { readonly database: Reads; readonly write: Write },
  decide: (
    kept: Kept,
    now: Instant,
    documents: Documents,
  ) => Decision<OrganisationNode, Refusal> | Promise<Decision<OrganisationNode, Refusal>>,
) {
  const decision = await write<OrganisationNode, Refusal | 'place-not-yours'>({
    async first(documents, { person, now, grants }) {
      await meetInTree(documents)
      const decided = await decide(await readKept(database, grants), now, documents)
      if (!decided.ok) return decided
      await putNode(documents, decided.value)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await findNode(documents, id)
      return found ? accept(found) : refuse('place-not-yours')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
}

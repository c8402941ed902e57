import { readsContributions } from '#core/domain/access/contributions'
import type { Grant } from '#core/domain/access/relations'
import { type Contribution, isGone } from '#core/domain/contributions/contribution'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Instant } from '#core/domain/time'
import { findContribution } from '../_store/contributions'
import type { Gets, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { listStaffAs } from '../_store/staff'

/** Whether there is anybody to read what is sent in: nothing is written into the void. */
export async function isEdited(database: Reads): Promise<boolean> {
  const [nodes, editors] = await Promise.all([listNodes(database), listStaffAs(database, 'editor')])
  return editors.some(({ grants }) =>
    readsContributions(
      grants.filter(({ role }) => role === 'editor'),
      nodes,
    ),
  )
}

interface Reader {
  readonly grants: readonly Grant[]
  readonly nodes: readonly OrganisationNode[]
  readonly now: Instant
}

/** For editors of the top; for any other it is unknown like one that never was. */
export async function findForEditor(
  documents: Gets,
  contributionId: string,
  { grants, nodes, now }: Reader,
): Promise<Contribution | null> {
  if (!readsContributions(grants, nodes)) return null
  const found = await findContribution(documents, contributionId)
  return found && !isGone(found, now) ? found : null
}

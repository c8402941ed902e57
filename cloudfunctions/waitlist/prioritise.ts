import { prioritiseEntry } from '#core/contracts/waitlist'
import { calledFrom } from '#core/domain/access/callbacks'
import type { Grant } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { prioritise } from '#core/domain/waitlist/prioritise'
import { handle } from '../_runtime/handle'
import type { Documents } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { findEntry, saveEntry } from '../_store/waiting-entries'
import { describeForStaff, readNames } from './view'

export const prioritiseHandler = handle(prioritiseEntry, async ({ entryId, reason }, { caller, database, write }) => {
  const [sites, nodes] = await Promise.all([listAllSites(database), listNodes(database)])

  /** Who waits elsewhere alone is unknown like somebody who does not. */
  async function findHere(documents: Documents, id: string, grants: readonly Grant[]) {
    const called = calledFrom(grants, nodes)
    const entry = await findEntry(documents, id)
    const isHere = entry && sites.some((site) => called.has(site.nodeId) && entry.wish.siteIds.includes(site.id))
    return isHere ? entry : null
  }

  const decision = await write({
    async first(documents, { person, now, grants }) {
      const entry = await findHere(documents, entryId, grants)
      const earlier = entry
        ? prioritise(entry, { reason, by: person.id, ids: caller.ids }, now)
        : refuse('entry-unknown')
      if (!earlier.ok) return earlier
      await saveEntry(documents, earlier.value)
      return accept({ value: earlier.value, person })
    },
    async again(documents, id, { grants }) {
      const entry = await findHere(documents, id, grants)
      return entry ? accept(entry) : refuse('entry-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ entry: describeForStaff(decision.value, caller.ids, await readNames(database, [decision.value])) })
})

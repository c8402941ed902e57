import { calledFrom } from '#core/domain/access/callbacks'
import type { Grant } from '#core/domain/access/relations'
import { isGone } from '#core/domain/callbacks/calling'
import type { Callback } from '#core/domain/callbacks/request'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Instant } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Write } from '../_runtime/write'
import { findCallback, saveCallback } from '../_store/callbacks'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { tellPerson } from '../_store/told'
import { nameSites } from './places'
import { describeQueued } from './view'

interface Changing {
  readonly caller: StaffCaller
  readonly database: Reads
  readonly write: Write
}

interface By {
  readonly staffId: string
  readonly now: Instant
}

/** A request at a place where the caller is a care worker; any other is unknown like one that never was. */
export async function findOwnPlaces(
  documents: Documents,
  callbackId: string,
  {
    grants,
    nodes,
    now,
  }: { readonly grants: readonly Grant[]; readonly nodes: readonly OrganisationNode[]; readonly now: Instant },
): Promise<Callback | null> {
  const found = await findCallback(documents, callbackId)
  return found && !isGone(found, now) && calledFrom(grants, nodes).has(found.nodeId) ? found : null
}

/** Changes a request by one rule of the domain. */
export async function changeCallback<Refusal extends string>(
  callbackId: string,
  { caller, database, write }: Changing,
  change: (found: Callback, by: By) => Promise<Decision<Callback, Refusal>>,
) {
  const nodes = await listNodes(database)
  const decision = await write<Callback, Refusal | 'callback-unknown'>({
    async first(documents, { person, now, grants }) {
      const found = await findOwnPlaces(documents, callbackId, { grants, nodes, now })
      if (!found) return refuse('callback-unknown')
      const changed = await change(found, { staffId: person.id, now })
      if (!changed.ok) return changed
      await saveCallback(documents, changed.value)
      if (found.closed !== null || changed.value.closed === null) return accept({ value: changed.value, person })
      const told = { personId: found.personId, kind: 'call-closed', ref: found.id, at: now } as const
      const acting = { person, ids: caller.ids }
      return accept({ value: changed.value, person: await tellPerson(database, documents, acting, told) })
    },
    async again(documents, id, { now, grants }) {
      const found = await findOwnPlaces(documents, id, { grants, nodes, now })
      return found ? accept(found) : refuse('callback-unknown')
    },
  })
  if (!decision.ok) return decision
  const nameOf = await nameSites(database, [decision.value.siteId])
  return accept({ request: describeQueued(decision.value, caller.ids, nameOf(decision.value.siteId)) })
}

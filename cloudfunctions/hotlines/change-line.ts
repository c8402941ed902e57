import { keptPlaces, mayKeepLine } from '#core/domain/access/lines'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { KeptLine } from '#core/domain/hotlines/registry'
import type { Instant } from '#core/domain/time'
import type { StaffCaller } from '../_runtime/handle'
import type { Write } from '../_runtime/write'
import type { Reads } from '../_store/database'
import { putLine } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { knownLine } from './known-line'
import { describeLine } from './view'

interface Changing {
  readonly caller: StaffCaller
  readonly database: Reads
  readonly write: Write
}

/** Changes a line that is known, where it is the caller's to change. */
export async function changeLine<Refusal extends string>(
  lineId: string,
  { caller, database, write }: Changing,
  change: (found: KeptLine, by: string, at: Instant) => Decision<KeptLine, Refusal>,
) {
  const nodes = await listNodes(database)
  const decision = await write<KeptLine, Refusal | 'line-unknown' | 'not-allowed'>({
    async first(documents, { person, now, grants }) {
      const found = await knownLine(documents, lineId)
      if (!found) return refuse('line-unknown')
      if (!mayKeepLine(keptPlaces(grants, nodes), found.area)) return refuse('not-allowed')
      const changed = change(found, person.id, now)
      if (!changed.ok) return changed
      await putLine(documents, changed.value)
      return accept({ value: changed.value, person })
    },
    async again(documents, id) {
      const found = await knownLine(documents, id)
      return found ? accept(found) : refuse('line-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ saved: describeLine(decision.value, caller.ids, keptPlaces(caller.grants, nodes)) })
}

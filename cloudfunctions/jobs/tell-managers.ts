import { accept } from '#core/domain/decision'
import type { Occasion } from '#core/domain/inbox/entry'
import type { Instant } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { whoIsTold } from '../_runtime/tell-late-jobs'
import type { Documents } from '../_store/database'
import { tellStaff } from '../_store/told'

export type TellingCall = Pick<TidyingCall, 'database' | 'transaction' | 'clock' | 'now' | 'tally'>

interface Telling<Id extends string> {
  readonly kind: Occasion['kind']
  /** What there may be to tell of. */
  readonly ids: readonly Id[]
  /** Reads it anew, notes there whether it is told, and says so; `hasReaders`: somebody is there to be told. */
  readonly note: (documents: Documents, id: Id, at: Instant, hasReaders: boolean) => Promise<boolean>
}

/**
 * Tells whoever manages a place that nothing is above: the word and the note that it was said are one transaction. Answers with
 * how many of them were told.
 */
export async function tellManagers<Id extends string>(call: TellingCall, telling: Telling<Id>): Promise<number> {
  const { database, transaction, clock, tally } = call
  const { kind, ids, note } = telling
  if (ids.length === 0) return 0
  tally.saw(ids.length)
  const managers = await whoIsTold(call)
  let told = 0
  for (const id of ids) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const at = clock()
      const tells = await note(documents, id, at, managers.length > 0)
      if (tells) for (const personId of managers) await tellStaff(database, documents, { personId, at, kind, ref: id })
      return accept(tells)
    })
    const did = decision.ok && decision.value
    if (did) told += 1
    tally.settled(did)
  }
  return told
}

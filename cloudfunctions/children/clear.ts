import { clearChildren } from '#core/contracts/children'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listResultIds, removeChildResult } from '../_store/child-results'
import { clearChild, listForgotten } from '../_store/children'
import type { Documents } from '../_store/database'
import { clearInvitation, listRunOut } from '../_store/invitations'

/** Of one run of each; what is left goes an hour later. */
const MOST = 200
const CHILDREN = 20

/**
 * One a transaction, whatever can be read of it: what was kept with a child goes with the child. A child goes last, when
 * nothing is left of that: until then its id is taken.
 */
export const clearHandler = handle(clearChildren, async (_, { database, transaction, clock, now, tally }) => {
  let cleared = 0
  async function clear(remove: (documents: Documents) => Promise<boolean>): Promise<void> {
    const decision = await transaction<boolean, never>(async (documents) => accept(await remove(documents)))
    const did = decision.ok && decision.value
    if (did) cleared += 1
    tally.settled(did)
  }
  const forgotten = await listForgotten(database, CHILDREN)
  tally.saw(forgotten.length, CHILDREN)
  for (const id of forgotten) {
    const kept = await listResultIds(database, id, MOST)
    tally.saw(kept.length, MOST)
    for (const resultId of kept) {
      await clear(async (documents) => {
        await removeChildResult(documents, resultId)
        return true
      })
    }
    if (kept.length < MOST) await clear((documents) => clearChild(documents, id))
  }
  const runOut = await listRunOut(database, now, MOST)
  tally.saw(runOut.length, MOST)
  for (const id of runOut) {
    await clear((documents) => clearInvitation(documents, id, clock()))
  }
  return accept({ cleared })
})

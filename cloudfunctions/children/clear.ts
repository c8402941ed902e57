import { clearChildren } from '#core/contracts/children'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
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
  const run = oneByOne(tally)
  async function alone(remove: (documents: Documents) => Promise<boolean>): Promise<boolean> {
    const decision = await transaction<boolean, never>(async (documents) => accept(await remove(documents)))
    return decision.ok && decision.value
  }
  /** Whether the child has nothing of theirs left. */
  async function clearResults(id: string): Promise<boolean> {
    const kept = await listResultIds(database, id, MOST)
    let gone = 0
    await run.each(kept, MOST, async (resultId) => {
      const did = await alone(async (documents) => {
        await removeChildResult(documents, resultId)
        return true
      })
      if (did) gone += 1
      return did
    })
    return kept.length < MOST && gone === kept.length
  }
  await run.each(await listForgotten(database, CHILDREN), CHILDREN, async (id) =>
    (await clearResults(id)) ? alone((documents) => clearChild(documents, id)) : false,
  )
  await run.each(await listRunOut(database, now, MOST), MOST, (id) =>
    alone((documents) => clearInvitation(documents, id, clock())),
  )
  return accept({ cleared: run.end() })
})

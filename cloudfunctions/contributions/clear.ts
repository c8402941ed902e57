import { clearContributions } from '#core/contracts/contributions'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeAccess } from '../_store/access-log'
import { clearContribution, listGoneContributions } from '../_store/contributions'
import { removeMade } from '../_store/made-piece'

/** Of one run, well within its time; what is left goes a day later. */
const MOST = 40

/** One a transaction. A draft goes along: whoever wrote it could not take it back any more. */
export const clearHandler = handle(clearContributions, async (_, { database, transaction, clock, now, tally }) => {
  let cleared = 0
  const over = await listGoneContributions(database, now, MOST)
  tally.saw(over.length, MOST)
  for (const id of over) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const gone = await clearContribution(documents, id, clock())
      if (!gone.cleared) return accept(false)
      for (const entryId of gone.found?.looks ?? []) await removeAccess(documents, entryId)
      if (gone.found) await removeMade(documents, gone.found)
      return accept(true)
    })
    const did = decision.ok && decision.value
    if (did) cleared += 1
    tally.settled(did)
  }
  return accept({ cleared })
})

import { clearContributions } from '#core/contracts/contributions'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { removeAccess } from '../_store/access-log'
import { clearContribution, listGoneContributions } from '../_store/contributions'
import { removeMade } from '../_store/made-piece'

/** Of one run, well within its time; what is left goes a day later. */
const MOST = 40

/** One a transaction. A draft goes along: whoever wrote it could not take it back any more. */
export const clearHandler = handle(clearContributions, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  await run.eachListed(
    (most) => listGoneContributions(database, now, most),
    MOST,
    async (id) => {
      const decision = await transaction<boolean, never>(async (documents) => {
        const gone = await clearContribution(documents, id, clock())
        if (!gone.cleared) return accept(false)
        for (const entryId of gone.found?.looks ?? []) await removeAccess(documents, entryId)
        if (gone.found) await removeMade(documents, gone.found)
        return accept(true)
      })
      return decision.ok && decision.value
    },
  )
  return accept({ cleared: run.end() })
})

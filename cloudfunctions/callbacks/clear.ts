import { clearCallbacks } from '#core/contracts/callbacks'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { removeAccess } from '../_store/access-log'
import { clearCallback, listGone } from '../_store/callbacks'
import { findPerson, savePerson } from '../_store/people'

/** Of one run, well within its time; what is left goes an hour later. */
const MOST = 60

/** One a transaction, with what was noted of looks at it and with the person's word that it was their last. */
export const clearHandler = handle(clearCallbacks, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  await run.eachListed(
    (most) => listGone(database, now, most),
    MOST,
    async (id) => {
      const decision = await transaction<boolean, never>(async (documents) => {
        const gone = await clearCallback(documents, id, clock())
        if (!gone) return accept(false)
        for (const entryId of gone.looks) await removeAccess(documents, entryId)
        const { callback, ...person } = await findPerson(documents, [gone.personId], database)
        if (callback === id) await savePerson(documents, person)
        return accept(true)
      })
      return decision.ok && decision.value
    },
  )
  return accept({ cleared: run.end() })
})

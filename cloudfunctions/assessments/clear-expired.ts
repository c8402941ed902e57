import { clearExpired } from '#core/contracts/assessments'
import { OWN_WINDOW } from '#core/domain/assessment/one-time-code'
import { accept } from '#core/domain/decision'
import { DAY, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearCount, listOldCounts } from '../_store/counts'
import type { Documents } from '../_store/database'
import { findLicenceFile, listFreeFiles, removeLicenceFile, removeLicencePart } from '../_store/licence-files'
import { clearUnclaimed, listExpired } from '../_store/unclaimed'

/** Of one run of each; what is left goes an hour later. */
const MOST = 200
/** Each is up to sixty-five documents. */
const MOST_FILES = 4

/** One a transaction, looked at again in it: whoever uses or counts meanwhile is not undone. */
export const clearExpiredHandler = handle(clearExpired, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  async function alone(remove: (documents: Documents) => Promise<boolean>): Promise<boolean> {
    const decision = await transaction<boolean, never>(async (documents) => accept(await remove(documents)))
    return decision.ok && decision.value
  }
  await run.each(await listExpired(database, dateOf(now), MOST), MOST, (id) =>
    alone((documents) => clearUnclaimed(documents, id, dateOf(clock()))),
  )
  await run.each(await listOldCounts(database, now - OWN_WINDOW, MOST), MOST, (id) =>
    alone((documents) => clearCount(documents, id, clock() - OWN_WINDOW)),
  )
  await run.each(await listFreeFiles(database, now - DAY, MOST_FILES), MOST_FILES, ({ id }) =>
    alone(async (documents) => {
      const file = await findLicenceFile(documents, id)
      if (!file || file.wordingId !== null) return false
      for (let part = 0; part < file.parts; part += 1) await removeLicencePart(documents, id, part)
      await removeLicenceFile(documents, id)
      return true
    }),
  )
  return accept({ cleared: run.end() })
})

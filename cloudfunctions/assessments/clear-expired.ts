import { clearExpired } from '#core/contracts/assessments'
import { OWN_WINDOW } from '#core/domain/assessment/one-time-code'
import { accept } from '#core/domain/decision'
import { DAY, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
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
  let cleared = 0
  function tell(did: boolean): void {
    if (did) cleared += 1
    tally.settled(did)
  }
  async function clear(remove: (documents: Documents) => Promise<boolean>): Promise<void> {
    const decision = await transaction<boolean, never>(async (documents) => accept(await remove(documents)))
    tell(decision.ok && decision.value)
  }
  const expired = await listExpired(database, dateOf(now), MOST)
  tally.saw(expired.length, MOST)
  for (const id of expired) {
    await clear((documents) => clearUnclaimed(documents, id, dateOf(clock())))
  }
  const counts = await listOldCounts(database, now - OWN_WINDOW, MOST)
  tally.saw(counts.length, MOST)
  for (const id of counts) {
    await clear((documents) => clearCount(documents, id, clock() - OWN_WINDOW))
  }
  const files = await listFreeFiles(database, now - DAY, MOST_FILES)
  tally.saw(files.length, MOST_FILES)
  for (const { id } of files) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const file = await findLicenceFile(documents, id)
      if (!file || file.wordingId !== null) return accept(false)
      for (let part = 0; part < file.parts; part += 1) await removeLicencePart(documents, id, part)
      await removeLicenceFile(documents, id)
      return accept(true)
    })
    tell(decision.ok && decision.value)
  }
  return accept({ cleared })
})

import { clearMarks } from '#core/contracts/courses'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { clearMark, listOldMarks } from '../_store/plays'

/** Of one run; what is left goes the next night. */
const MOST = 1000

export const clearMarksHandler = handle(clearMarks, async (_, { database, transaction, clock, now, tally }) => {
  let cleared = 0
  const old = await listOldMarks(database, dateOf(now), MOST)
  tally.saw(old.length, MOST)
  for (const id of old) {
    const gone = await transaction<boolean, never>(async (documents) =>
      accept(await clearMark(documents, id, dateOf(clock()))),
    )
    const did = gone.ok && gone.value
    if (did) cleared += 1
    tally.settled(did)
  }
  return accept({ cleared })
})

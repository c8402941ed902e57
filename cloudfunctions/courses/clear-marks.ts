import { clearMarks } from '#core/contracts/courses'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearMark, listOldMarks } from '../_store/plays'

/** Of one run; what is left goes the next night. */
const MOST = 1000

export const clearMarksHandler = handle(clearMarks, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  await run.each(await listOldMarks(database, dateOf(now), MOST), MOST, async (id) => {
    const gone = await transaction<boolean, never>(async (documents) =>
      accept(await clearMark(documents, id, dateOf(clock()))),
    )
    return gone.ok && gone.value
  })
  return accept({ cleared: run.end() })
})

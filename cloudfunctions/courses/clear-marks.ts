import { clearMarks } from '#core/contracts/courses'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { clearMark, listOldMarks } from '../_store/plays'

/** Of one run; what is left goes the next night. */
const MOST = 1000

export const clearMarksHandler = handle(clearMarks, async (_, { database, transaction, clock, now }) => {
  let cleared = 0
  for (const id of await listOldMarks(database, dateOf(now), MOST)) {
    const gone = await transaction<boolean, never>(async (documents) =>
      accept(await clearMark(documents, id, dateOf(clock()))),
    )
    if (gone.ok && gone.value) cleared += 1
  }
  return accept({ cleared })
})

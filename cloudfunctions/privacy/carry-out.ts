import { carryOut } from '#core/contracts/privacy'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listDueDeletions } from '../_store/deletions'
import { goOn } from './go-on'

/** Of one run; the others are gone on with a minute later. */
const MOST_PEOPLE = 5

export const carryOutHandler = handle(carryOut, async (_, call) => {
  let [done, finished] = [0, 0]
  const failed: unknown[] = []
  const due = await listDueDeletions(call.database, call.now, MOST_PEOPLE)
  call.tally.saw(due.length, MOST_PEOPLE)
  for (const id of due) {
    // One that cannot be written keeps no other from it; the run fails in the end, and is made again.
    try {
      const run = await goOn(call, id)
      done += run.done
      finished += run.finished ? 1 : 0
      if (run.finished) call.tally.settled()
    } catch (error) {
      failed.push(error)
      call.tally.failed(error)
    }
  }
  if (failed.length > 0) throw failed[0]
  return accept({ done, finished })
})

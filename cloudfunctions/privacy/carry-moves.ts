import { carryMoves } from '#core/contracts/privacy'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listDueMoves } from '../_store/record-moves'
import { carryMoveOn } from './move/carry-on'
import { putOff } from './move/put-off'

/** Of one run; the others are gone on with a minute later. */
const MOST = 5

export const carryMovesHandler = handle(carryMoves, async (_, call) => {
  let [done, finished] = [0, 0]
  const failed: unknown[] = []
  const due = await listDueMoves(call.database, call.now, MOST)
  call.tally.saw(due.length, MOST)
  for (const id of due) {
    // One that cannot be written keeps no other from it; the run fails in the end, and is made again.
    try {
      const run = await carryMoveOn(call, id)
      done += run.done
      finished += run.finished ? 1 : 0
      if (run.finished) call.tally.settled()
      for (const one of run.failed) call.tally.failed(one)
      if (run.failed.length > 0 && run.done === 0) await putOff(call, id)
      failed.push(...run.failed)
    } catch (error) {
      failed.push(error)
      call.tally.failed(error)
      await putOff(call, id)
    }
  }
  if (failed.length > 0) throw failed[0]
  return accept({ done, finished })
})

import { clearComputers } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { tellLateJobs } from '../_runtime/tell-late-jobs'
import { listLateAtDesk } from '../_store/desk'

/** Of one run; what is left goes the next time. */
const MOST = 200

export const clearHandler = handle(clearComputers, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const run = oneByOne(tally)
  await run.each(await listLateAtDesk(database, now, MOST), MOST, async (clear) => {
    const decision = await transaction<boolean, never>(async (documents) => accept(await clear(documents, clock())))
    return decision.ok && decision.value
  })
  // Whoever looks whether all others run is looked at by one of them.
  await tellLateJobs(call, ['jobs-watch'])
  return accept({ cleared: run.end() })
})

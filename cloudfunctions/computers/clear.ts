import { clearComputers } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { tellLateJobs } from '../_runtime/tell-late-jobs'
import { listLateAtDesk } from '../_store/desk'

/** Of one run; what is left goes the next time. */
const MOST = 200

export const clearHandler = handle(clearComputers, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  let cleared = 0
  const late = await listLateAtDesk(database, now, MOST)
  tally.saw(late.length, MOST)
  for (const clear of late) {
    const decision = await transaction<boolean, never>(async (documents) => accept(await clear(documents, clock())))
    const did = decision.ok && decision.value
    if (did) cleared += 1
    tally.settled(did)
  }
  // Whoever looks whether all others run is looked at by one of them.
  await tellLateJobs(call, ['jobs-watch'])
  return accept({ cleared })
})

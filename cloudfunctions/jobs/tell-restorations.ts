import { accept } from '#core/domain/decision'
import { isLately, type Restoration } from '#core/domain/health/restored'
import type { Instant } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { whoIsTold } from '../_runtime/tell-late-jobs'
import { findRestoration, listRestorations, saveRestoration } from '../_store/restorations'
import { tellStaff } from '../_store/told'

type Call = Pick<TidyingCall, 'database' | 'transaction' | 'clock' | 'now' | 'tally'>

const isToTell = (one: Restoration, now: Instant) => one.toldAt === null && isLately(one, now)

/** Tells whoever manages a place that nothing is above, once, that a backup was put back. Answers with how many were told. */
export async function tellRestorations(call: Call): Promise<number> {
  const { database, transaction, clock, now, tally } = call
  const untold = (await listRestorations(database)).filter((one) => isToTell(one, now))
  if (untold.length === 0) return 0
  tally.saw(untold.length)
  const managers = await whoIsTold(call)
  let told = 0
  for (const { id } of untold) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const [found, at] = [await findRestoration(documents, id), clock()]
      if (!found || !isToTell(found, at) || managers.length === 0) return accept(false)
      await saveRestoration(documents, { ...found, toldAt: at })
      for (const personId of managers) {
        await tellStaff(database, documents, { personId, at, kind: 'put-back', ref: id })
      }
      return accept(true)
    })
    const did = decision.ok && decision.value
    if (did) told += 1
    tally.settled(did)
  }
  return told
}

import { measureStore } from '#core/contracts/jobs'
import { accept } from '#core/domain/decision'
import { DAY } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { oneByOne } from '../_runtime/one-by-one'
import { clearHour, listOldHours } from '../_store/call-counts'
import { measure, saveSizes } from '../_store/collection-sizes'

/** As `core/content/retention.ts` promises. */
const KEPT = 14 * DAY
/** Of one run: a day's rows of all functions, and of a day that was missed. */
const MOST = 1000

export const measureHandler = handle(measureStore, async (_, { database, transaction, clock, now, tally }) => {
  const collections = await measure(database)
  await transaction<null, never>(async (documents) => {
    await saveSizes(documents, { id: 'sizes', at: clock(), collections })
    return accept(null)
  })
  const before = now - KEPT
  const run = oneByOne(tally)
  const old = await listOldHours(database, before, MOST)
  await run.each(old, MOST, async (id) => {
    const decision = await transaction<boolean, never>(async (documents) =>
      accept(await clearHour(documents, id, before)),
    )
    return decision.ok && decision.value
  })
  return accept({ collections: collections.length, cleared: run.end() })
})

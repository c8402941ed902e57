import { accept } from '#core/domain/decision'
import { afterLook, crossed, isToTell, lookedFrom, noAlarm } from '#core/domain/health/alarm'
import { type AlarmId, alarmIds } from '#core/domain/health/limits'
import { mostOf, roomOf } from '#core/domain/health/size'
import type { TidyingCall } from '../_runtime/handle'
import { whoIsTold } from '../_runtime/tell-late-jobs'
import { listHours } from '../_store/call-counts'
import { findSizes } from '../_store/collection-sizes'
import { findAlarm, listAlarms, saveAlarm } from '../_store/health-alarms'
import { tellStaff } from '../_store/told'

type Call = Pick<TidyingCall, 'database' | 'transaction' | 'clock' | 'now' | 'tally'>

/**
 * Looks whether a line is crossed, and tells whoever manages a place that nothing is above, once until it is not any more: the
 * word and the note that it was said are one transaction. Answers with how many were told.
 */
export async function tellAlarms(call: Call): Promise<number> {
  const { database, transaction, clock, now, tally } = call
  const [hours, sizes, alarms] = await Promise.all([
    listHours(database, lookedFrom(now)),
    findSizes(database),
    listAlarms(database),
  ])
  const room = sizes && roomOf(sizes, mostOf(process.env.XINLIN_DATABASE_MB))
  const over = new Set(crossed(hours, room, now))
  const known = new Map(alarms.map((one) => [one.id, one]))
  const differs = (id: AlarmId) => {
    const [before, isCrossed] = [known.get(id) ?? noAlarm(id), over.has(id)]
    const after = afterLook(before, isCrossed, now)
    return after.since !== before.since || after.toldAt !== before.toldAt || isToTell(after)
  }
  const changed = alarmIds.filter(differs)
  if (changed.length === 0) return 0
  tally.saw(changed.length)
  const managers = await whoIsTold(call)
  let told = 0
  for (const id of changed) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const at = clock()
      const after = afterLook((await findAlarm(documents, id)) ?? noAlarm(id), over.has(id), at)
      const tells = isToTell(after) && managers.length > 0
      await saveAlarm(documents, tells ? { ...after, toldAt: at } : after)
      if (!tells) return accept(false)
      for (const personId of managers) {
        await tellStaff(database, documents, { personId, at, kind: 'health-alarm', ref: id })
      }
      return accept(true)
    })
    const did = decision.ok && decision.value
    if (did) told += 1
    tally.settled(did)
  }
  return told
}

import { afterLook, crossed, isToTell, lookedFrom, noAlarm } from '#core/domain/health/alarm'
import { type AlarmId, alarmIds } from '#core/domain/health/limits'
import { mostOf, roomOf } from '#core/domain/health/size'
import { listHours } from '../_store/call-counts'
import { findSizes } from '../_store/collection-sizes'
import { findAlarm, listAlarms, saveAlarm } from '../_store/health-alarms'
import { type TellingCall, tellManagers } from './tell-managers'

/**
 * Looks whether a line is crossed, and tells managers, once until it is not any more. Answers with how many were told of.
 */
export async function tellAlarms(call: TellingCall): Promise<number> {
  const { database, now } = call
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
  return tellManagers(call, {
    kind: 'health-alarm',
    ids: changed,
    async note(documents, id, at, hasReaders) {
      const after = afterLook((await findAlarm(documents, id)) ?? noAlarm(id), over.has(id), at)
      const tells = isToTell(after) && hasReaders
      await saveAlarm(documents, tells ? { ...after, toldAt: at } : after)
      return tells
    },
  })
}

import * as z from 'zod/mini'
import { instant } from '#core/contracts/shapes'
import type { AlarmRecord } from '#core/domain/health/alarm'
import { type AlarmId, alarmIds } from '#core/domain/health/limits'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** One document a line: since when it is crossed, and whether it was told. */
const alarms = rowsOf<AlarmRecord>(
  'health-alarms',
  z.object({ id: z.enum(alarmIds), since: z.nullable(instant), toldAt: z.nullable(instant) }),
  [asItWas],
)

export const findAlarm = (documents: Gets, id: AlarmId): Promise<AlarmRecord | null> => alarms.own(documents, id)

export const saveAlarm = (documents: Documents, alarm: AlarmRecord): Promise<void> => alarms.put(documents, alarm)

export const listAlarms = (database: Reads): Promise<AlarmRecord[]> => alarms.all(database, {})

import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import type { AlarmReason, Rota } from './rota'

export type SettleRefusal = 'alarm-unknown' | 'alarm-closed' | 'still-unattended'

/** A manager saw it (`reason` null), or closes it with why; that only once somebody is there or the doors are shut. */
export function settleAlarm(
  rota: Rota,
  { alarmId, by, reason }: { readonly alarmId: string; readonly by: string; readonly reason: AlarmReason | null },
  now: Instant,
): Decision<Rota, SettleRefusal> {
  const alarm = rota.alarms.find(({ id }) => id === alarmId)
  if (!alarm) return refuse('alarm-unknown')
  if (alarm.closed) return refuse('alarm-closed')
  if (reason !== null && alarm.clearedAt === null) return refuse('still-unattended')
  const seen = alarm.seen ?? { by, at: now }
  const settled = { ...alarm, seen, closed: reason === null ? null : { by, at: now, reason } }
  return accept({ ...rota, alarms: rota.alarms.map((one) => (one.id === alarmId ? settled : one)) })
}

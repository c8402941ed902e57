import { HOUR, type Instant } from '../time'
import { addedUp, type HourCounts, hourOf, type OperationCounts } from './counts'
import { type AlarmId, limits, SLOW_AT } from './limits'
import type { Room } from './size'

/** What is known of one line: whether it was crossed, and when it was told. */
export interface AlarmRecord {
  readonly id: AlarmId
  /** Since when it is crossed; null where it is not. */
  readonly since: Instant | null
  readonly toldAt: Instant | null
}

/** Looked at together: the hour that runs and the one before, so that the first minutes of an hour are not all there is. */
export const lookedFrom = (now: Instant): Instant => hourOf(now) - HOUR

const isOver = (id: AlarmId, some: number, all: number): boolean =>
  some >= limits[id].least && some * 100 >= limits[id].percent * all

const sum = (all: readonly OperationCounts[], of: (one: OperationCounts) => number) =>
  all.reduce((total, one) => total + of(one), 0)

/** The lines that are crossed. `room`: null where nobody counted yet. */
export function crossed(rows: readonly HourCounts[], room: Room | null, now: Instant): AlarmId[] {
  const from = lookedFrom(now)
  const lately = addedUp(rows.filter(({ hour }) => hour >= from && hour <= now).flatMap(({ operations }) => operations))
  const calls = sum(lately, (one) => one.calls)
  const over: Record<AlarmId, boolean> = {
    errors: isOver(
      'errors',
      sum(lately, (one) => one.failed),
      calls,
    ),
    'one-operation': lately.some((one) => isOver('one-operation', one.failed, one.calls)),
    slow: isOver(
      'slow',
      sum(lately, (one) => one.slow[SLOW_AT]),
      calls,
    ),
    busy: isOver(
      'busy',
      sum(lately, (one) => one.busy),
      calls,
    ),
    storage: room?.percent != null && room.percent >= limits.storage.percent,
  }
  return (Object.keys(over) as AlarmId[]).filter((id) => over[id])
}

/** With what was seen now. What was told is told again only after the line was not crossed for a while. */
export function afterLook(record: AlarmRecord, isCrossed: boolean, now: Instant): AlarmRecord {
  if (isCrossed) return { ...record, since: record.since ?? now }
  const isOld = record.toldAt === null || Math.abs(now - record.toldAt) >= HOUR
  return { ...record, since: null, toldAt: isOld ? null : record.toldAt }
}

export const isToTell = ({ since, toldAt }: AlarmRecord): boolean => since !== null && toldAt === null

export const noAlarm = (id: AlarmId): AlarmRecord => ({ id, since: null, toldAt: null })

import { tensOf } from '../figures/told'
import type { Instant } from '../time'
import { type Job, type JobId, jobOf } from './jobs'

/** How one run ended. Numbers and codes alone: nothing in it says whose anything was. */
export interface JobRun {
  readonly endedAt: Instant
  /** Milliseconds. */
  readonly took: number
  /** Things it was there to do, and did. */
  readonly done: number
  /** Things it saw that still are to be done. */
  readonly left: number
  /** Of these, set aside: they could not be read or written, and the others went on. Not there of an earlier run. */
  readonly aside?: number
  /** Whether there may be more than it looked at. */
  readonly more: boolean
  /** What it failed at: names of faults, as the log has them, each with how often. */
  readonly failed: readonly { readonly code: string; readonly times: number }[]
}

/** What is known of a job. A run that was cut short leaves nothing here, so that it is seen as one that was not. */
export interface JobRecord {
  readonly id: JobId
  /** Since when there is somebody to see whether it runs. */
  readonly since: Instant
  readonly last: JobRun | null
  /** When a run last did all it set out to. */
  readonly wellAt: Instant | null
  /** Managers were told that it does not; null again once it did. */
  readonly toldAt: Instant | null
}

/** Each name of a fault is one of a known list; of more than these the rest is not told apart. */
export const MOST_CODES = 8

/**
 * `not-yet`: it has not run, and need not have. `late`: no run ended within its period and grace. `stuck`: runs end, and
 * for as long none has done all it set out to. `faulty`: the last one failed at something, one before it lately at nothing.
 */
export type JobState = 'well' | 'not-yet' | 'faulty' | 'stuck' | 'late'

export const newRecord = (id: JobId, now: Instant): JobRecord => ({
  ...{ id, since: now, last: null, wellAt: null, toldAt: null },
})

/**
 * A run as managers see it. What it did was people's (a reminder, a record that was deleted), so it is told in full tens; what
 * it failed at is a fault of ours, and told as it is. Without what is set aside `left` is full tens too.
 */
export function toldRun(run: JobRun): JobRun {
  const aside = run.aside ?? 0
  return { ...run, done: tensOf(run.done), left: tensOf(Math.max(0, run.left - aside)) + aside }
}

/** Runs that overlap end in any order: the one that ended last counts, and a clock that was put back counts as it is. */
export function afterRun(record: JobRecord, run: JobRun): JobRecord {
  const isWell = run.failed.length === 0
  return {
    ...record,
    last: run,
    wellAt: isWell ? run.endedAt : record.wellAt,
    toldAt: isWell ? null : record.toldAt,
  }
}

/** After a clock that went back what is ahead of it says nothing yet. */
const isOver = ({ period, grace }: Job, from: Instant, now: Instant) => now - from > period + grace

export function stateOf(record: JobRecord, now: Instant): JobState {
  const job = jobOf(record.id)
  const { last, wellAt, since } = record
  if (isOver(job, last?.endedAt ?? since, now)) return 'late'
  if (last === null) return 'not-yet'
  if (last.failed.length === 0) return 'well'
  return isOver(job, wellAt ?? since, now) ? 'stuck' : 'faulty'
}

/** Whether managers are to hear of it: once, until it did all it set out to. */
export const isToTell = (record: JobRecord, now: Instant): boolean =>
  record.toldAt === null && ['late', 'stuck'].includes(stateOf(record, now))

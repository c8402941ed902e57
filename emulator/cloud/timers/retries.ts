import type { Trigger } from './triggers'

interface PlannedRun {
  trigger: Trigger
  /** The moment it was due in the first place, which its event tells. */
  due: number
  /** 1 for the first. */
  attempt: number
}

/** Runs at one moment, epoch milliseconds on the cloud's clock. */
export interface Planned {
  at: number
  runs: PlannedRun[]
}

/**
 * Timers call a function asynchronously, and CloudBase tries such a call twice more when the function fails, at an
 * interval of a minute (cloud.tencent.com/document/product/876/41138; the interval from Tencent's own blog on it).
 */
const mostAttempts = 3
const retryAfterMs = 60_000

/** When a run that failed at this time is tried again; null when it was tried often enough. */
export function retryOf({ trigger, due, attempt }: PlannedRun, failedAt: number): Planned | null {
  if (attempt >= mostAttempts) return null
  return { at: failedAt + retryAfterMs, runs: [{ trigger, due, attempt: attempt + 1 }] }
}

/** Keep a list in the order of time; what is new comes after what is there for the same moment. */
export function insertInOrder(list: Planned[], planned: Planned): void {
  const later = list.findIndex(({ at }) => at > planned.at)
  list.splice(later < 0 ? list.length : later, 0, planned)
}

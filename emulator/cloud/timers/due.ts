import { nextRun } from './next-run'
import type { Trigger } from './triggers'

/** The triggers due at one moment, epoch milliseconds. */
export interface Moment {
  at: number
  triggers: Trigger[]
}

/** How many runs of one trigger one stretch of time brings at most: a year ahead must not call a function 31 million times. */
export const mostRunsAtOnce = 100

/** What is due after `from` and no later than `to`, in the order of time. Of a trigger with too many the last ones count. */
export function dueBetween(triggers: readonly Trigger[], from: number, to: number): Moment[] {
  const moments = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    for (const at of lastRuns(trigger, from, to)) moments.set(at, [...(moments.get(at) ?? []), trigger])
  }
  return [...moments].map(([at, due]) => ({ at, triggers: due })).sort((a, b) => a.at - b.at)
}

/** Looks from ever further back until there are enough, so that a long stretch is not walked through run by run. */
function lastRuns({ cron }: Trigger, from: number, to: number): number[] {
  if (!cron) return []
  for (let stretch = mostRunsAtOnce * 1000; ; stretch *= 8) {
    const since = Math.max(from, to - stretch)
    const runs: number[] = []
    for (let at = nextRun(cron, since); at !== null && at <= to; at = nextRun(cron, at)) runs.push(at)
    if (runs.length >= mostRunsAtOnce || since === from) return runs.slice(-mostRunsAtOnce)
  }
}

import type { TimerInfo } from '../../cloud/console/contract'

/** What the parts of this section need to move the clock, and to say what that will bring. */
export interface Jump {
  busy: boolean
  now: number
  timers: readonly TimerInfo[]
  to(at: number): void
  by(ms: number): void
}

const transactionMs = 30_000

/** The timer that comes next; null when none does. */
export function nextDue(timers: readonly TimerInfo[]): { timer: TimerInfo; at: number } | null {
  const due = timers.flatMap((timer) => (timer.nextRun === null ? [] : [{ timer, at: timer.nextRun }]))
  return due.sort((a, b) => a.at - b.at)[0] ?? null
}

/** What a jump to a moment sets off, in a sentence. */
export function whatHappens({ now, timers }: Pick<Jump, 'now' | 'timers'>, to: number): string {
  if (to < now) return '拨慢：已经运行过的定时任务，到了时间会再运行一次。'
  const due = timers.filter(({ nextRun }) => nextRun !== null && nextRun <= to).map(({ trigger }) => trigger)
  const timersRun = due.length === 0 ? '没有定时任务会运行' : `会运行定时任务 ${due.join('、')}`
  return to - now >= transactionMs ? `${timersRun}；没有提交的事务会过期。` : `${timersRun}。`
}

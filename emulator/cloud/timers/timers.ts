import type { Clock } from '../clock'
import { CloudError } from '../wire/errors'
import { dueBetween } from './due'
import { nextRun } from './next-run'
import { insertInOrder, type Planned, retryOf } from './retries'
import { readTriggers, type SetTrigger, type Trigger } from './triggers'

export interface TimersOptions {
  functionsDir: string
  /** In place of what the `config.json` of these functions says. */
  triggersOf?: Readonly<Record<string, readonly SetTrigger[]>>
  clock: Clock
  /** Nothing runs by itself, only what `runNow` is asked for. */
  byHand?: boolean
  invoke(name: string, event: object): Promise<unknown>
  log(line: object): void
}

export interface TimerRun {
  /** The moment it was due, epoch milliseconds on the cloud's clock. */
  due: number
  /** Null when the function answered; the answer itself goes nowhere, as on CloudBase. */
  failure: string | null
}

export interface ListedTimer {
  function: string
  trigger: string
  config: string
  /** Null when it never runs again, or cannot. */
  nextRun: number | null
  lastRun: TimerRun | null
  /** Why it cannot run. */
  problem: string | null
}

/** At the latest after so long a new build's triggers are known. */
const longestWaitMs = 5_000
/** Time that merely passed, and longer than this unseen: the machine slept, and what was missed stays missed. */
const missedAfterMs = 60_000

/**
 * Runs triggers on the cloud's clock. As time passes each starts at its moment, whether or not earlier runs are done.
 * A jump ahead brings everything due on the way, moment after moment, each waiting for the one before. After a jump
 * back the same times come again, with their runs. What was due while the cloud was down is not made up for. A run
 * that fails is tried again, twice, a minute later each.
 */
export class Timers {
  readonly #options: TimersOptions
  readonly #stopListening: () => void
  readonly #lastRuns = new Map<string, TimerRun>()
  /** Of the triggers there are now, those whose problem was told of. */
  #told = new Set<string>()
  readonly #underWay = new Set<Promise<unknown>>()
  /** Runs to be tried again, in the order of time. */
  #retries: Planned[] = []
  #catchingUp: Promise<void> | null = null
  #doneUntil: number
  #wait: NodeJS.Timeout | null = null

  constructor(options: TimersOptions) {
    this.#options = options
    this.#doneUntil = options.clock.now()
    this.#stopListening = options.byHand ? () => {} : options.clock.onJump(() => this.#pass(true))
    if (!options.byHand) this.#pass(false)
  }

  list(): ListedTimer[] {
    return this.#triggers().map((trigger) => ({
      function: trigger.function,
      trigger: trigger.name,
      config: trigger.config,
      nextRun: trigger.cron && nextRun(trigger.cron, this.#options.clock.now()),
      lastRun: this.#lastRuns.get(keyOf(trigger)) ?? null,
      problem: trigger.problem,
    }))
  }

  /** Run a trigger once, out of turn. */
  async runNow(functionName: string, triggerName: string): Promise<TimerRun> {
    const trigger = this.#triggers().find((one) => one.function === functionName && one.name === triggerName)
    if (!trigger) throw new Error(`the function '${functionName}' has no trigger '${triggerName}'`)
    if (trigger.problem) throw new Error(`the trigger '${triggerName}' cannot run: ${trigger.problem}`)
    return this.#track(this.#run(trigger, this.#options.clock.now()).then(({ run }) => run))
  }

  /** Settles when everything that was due is over. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  stop(): void {
    this.#stopListening()
    if (this.#wait) clearTimeout(this.#wait)
    this.#wait = null
    this.#retries = []
    this.#doneUntil = Number.POSITIVE_INFINITY
  }

  #pass(jumped: boolean): void {
    if (this.#doneUntil === Number.POSITIVE_INFINITY) return
    const now = this.#options.clock.now()
    const triggers = this.#triggers()
    const from = jumped ? this.#doneUntil : Math.max(this.#doneUntil, now - missedAfterMs)
    this.#doneUntil = now
    const planned = this.#retries.filter(({ at }) => at <= now)
    this.#retries = this.#retries.filter(({ at }) => at > now)
    for (const { at, triggers: due } of dueBetween(triggers, from, now)) {
      insertInOrder(planned, { at, runs: due.map((trigger) => ({ trigger, due: at, attempt: 1 })) })
    }
    if (planned.length > 0) {
      if (jumped || this.#catchingUp) this.#catchUp(planned, now)
      else void this.#track(this.#runInOrder(planned, null))
    }
    this.#sleep(triggers, now)
  }

  #sleep(triggers: readonly Trigger[], now: number): void {
    if (this.#wait) clearTimeout(this.#wait)
    const next = triggers.map(({ cron }) => cron && nextRun(cron, now)).filter((at) => at !== null)
    const retry = this.#retries[0]
    const wait = Math.max(0, Math.min(longestWaitMs, ...[...next, ...(retry ? [retry.at] : [])].map((at) => at - now)))
    this.#wait = setTimeout(() => this.#pass(false), wait).unref()
  }

  #catchUp(planned: Planned[], until: number): void {
    const before = this.#catchingUp ?? Promise.resolve()
    const done = this.#track(before.then(() => this.#runInOrder(planned, until))).then(() => {
      if (this.#catchingUp === done) this.#catchingUp = null
    })
    this.#catchingUp = done
  }

  /** `until`: time has jumped there, and what fails on the way is tried again on the way. Null: time passes. */
  async #runInOrder(planned: Planned[], until: number | null): Promise<void> {
    for (let next = planned.shift(); next; next = planned.shift()) {
      const { at, runs } = next
      const failed = await Promise.all(
        runs.map(async ({ trigger, due, attempt }) => {
          if (this.#doneUntil === Number.POSITIVE_INFINITY) return null
          const { mayRetry } = await this.#run(trigger, due, attempt)
          return mayRetry ? { trigger, due, attempt } : null
        }),
      )
      if (this.#doneUntil === Number.POSITIVE_INFINITY) return
      for (const run of failed) {
        const retry = run && retryOf(run, until === null ? this.#options.clock.now() : at)
        if (retry) insertInOrder(until !== null && retry.at <= until ? planned : this.#retries, retry)
      }
    }
    if (this.#retries.length > 0) this.#sleep(this.#triggers(), this.#options.clock.now())
  }

  async #run(trigger: Trigger, due: number, attempt = 1): Promise<{ run: TimerRun; mayRetry: boolean }> {
    let failure: string | null = null
    let mayRetry = false
    try {
      await this.#options.invoke(trigger.function, timerEvent(trigger.name, due))
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
      // A call that never got as far as the function is not tried again.
      mayRetry = !(error instanceof CloudError && error.code === 'FUNCTION_NOT_FOUND')
    }
    const run = { due, failure }
    this.#lastRuns.set(keyOf(trigger), run)
    const level = failure === null ? 'info' : 'error'
    const tried = attempt > 1 ? { attempt } : {}
    this.#options.log({ level, timer: trigger.name, function: trigger.function, due, ...tried, failure })
    return { run, mayRetry }
  }

  #track<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay.add(work)
    void work.finally(() => this.#underWay.delete(work))
    return work
  }

  /** As they are on disk now. A trigger that cannot run is told of once; what was known of those gone is forgotten. */
  #triggers(): Trigger[] {
    const triggers = readTriggers(this.#options.functionsDir, this.#options.triggersOf)
    const keys = new Set(triggers.map(keyOf))
    for (const key of this.#lastRuns.keys()) if (!keys.has(key)) this.#lastRuns.delete(key)
    const told = this.#told
    this.#told = new Set()
    for (const { function: name, name: timer, config, problem } of triggers) {
      if (!problem) continue
      const line = JSON.stringify([name, timer, config, problem])
      this.#told.add(line)
      if (told.has(line)) continue
      this.#options.log({ level: 'error', timer, function: name, message: `the trigger cannot run: ${problem}` })
    }
    return triggers
  }
}

const keyOf = ({ function: name, name: timer }: Trigger) => `${name}/${timer}`

/** The event as cloud.tencent.com/document/product/583/9708 gives it: Type with a capital, Time in UTC without fractions. */
const timerEvent = (triggerName: string, due: number) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: new Date(Math.floor(due / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
  Message: '',
})

import type { Clock } from '../clock'
import { dueBetween, type Moment } from './due'
import { nextRun } from './next-run'
import { readTriggers, type Trigger } from './triggers'

export interface TimersOptions {
  functionsDir: string
  clock: Clock
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
 * back the same times come again, with their runs. What was due while the cloud was down is not made up for.
 */
export class Timers {
  readonly #options: TimersOptions
  readonly #stopListening: () => void
  readonly #lastRuns = new Map<string, TimerRun>()
  /** Of the triggers there are now, those whose problem was told of. */
  #told = new Set<string>()
  readonly #underWay = new Set<Promise<unknown>>()
  #catchingUp: Promise<void> | null = null
  #doneUntil: number
  #wait: NodeJS.Timeout | null = null

  constructor(options: TimersOptions) {
    this.#options = options
    this.#doneUntil = options.clock.now()
    this.#stopListening = options.clock.onJump(() => this.#pass(true))
    this.#pass(false)
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
    return this.#track(this.#run(trigger, this.#options.clock.now()))
  }

  /** Settles when everything that was due is over. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  stop(): void {
    this.#stopListening()
    if (this.#wait) clearTimeout(this.#wait)
    this.#wait = null
    this.#doneUntil = Number.POSITIVE_INFINITY
  }

  #pass(jumped: boolean): void {
    if (this.#doneUntil === Number.POSITIVE_INFINITY) return
    const now = this.#options.clock.now()
    const triggers = this.#triggers()
    const from = jumped ? this.#doneUntil : Math.max(this.#doneUntil, now - missedAfterMs)
    this.#doneUntil = now
    const moments = dueBetween(triggers, from, now)
    if (moments.length > 0) {
      if (jumped || this.#catchingUp) this.#catchUp(moments)
      else void this.#track(this.#runInOrder(moments))
    }
    this.#sleep(triggers, now)
  }

  #sleep(triggers: readonly Trigger[], now: number): void {
    if (this.#wait) clearTimeout(this.#wait)
    const next = triggers.map(({ cron }) => cron && nextRun(cron, now)).filter((at) => at !== null)
    const wait = Math.min(longestWaitMs, ...next.map((at) => at - now))
    this.#wait = setTimeout(() => this.#pass(false), wait).unref()
  }

  #catchUp(moments: Moment[]): void {
    const before = this.#catchingUp ?? Promise.resolve()
    const done = this.#track(before.then(() => this.#runInOrder(moments))).then(() => {
      if (this.#catchingUp === done) this.#catchingUp = null
    })
    this.#catchingUp = done
  }

  async #runInOrder(moments: Moment[]): Promise<void> {
    for (const { at, triggers } of moments) {
      if (this.#doneUntil === Number.POSITIVE_INFINITY) return
      await Promise.all(triggers.map((trigger) => this.#run(trigger, at)))
    }
  }

  async #run(trigger: Trigger, due: number): Promise<TimerRun> {
    const failure = await this.#options.invoke(trigger.function, timerEvent(trigger.name, due)).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    const run = { due, failure }
    this.#lastRuns.set(keyOf(trigger), run)
    const level = failure === null ? 'info' : 'error'
    this.#options.log({ level, timer: trigger.name, function: trigger.function, due, failure })
    return run
  }

  #track<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay.add(work)
    void work.finally(() => this.#underWay.delete(work))
    return work
  }

  /** As they are on disk now. A trigger that cannot run is told of once; what was known of those gone is forgotten. */
  #triggers(): Trigger[] {
    const triggers = readTriggers(this.#options.functionsDir)
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

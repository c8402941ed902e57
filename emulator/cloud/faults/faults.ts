import type { Clock } from '../clock'
import type { Fault } from '../console/contract'
import type { Batch } from '../store/batch'
import { type Chance, type Striking, striking } from './chance'

/** Which requests a fault is for: one action by its name on the wire (`database.getDocument`), or any of the database. */
export interface Aim {
  action?: string
}

/** Things that go wrong with a real cloud, brought about on purpose. */
export interface Faults {
  /** Wait before an action. Goes before `setLatency`; one action goes before all of them. */
  latency(ms: number, aim?: Aim): void
  /** The connection breaks before the request is looked at: nothing is done. */
  loseRequests(chance: Chance, aim?: Aim): void
  /** The connection breaks after the work is done and stored: only the caller does not know. */
  loseReplies(chance: Chance, aim?: Aim): void
  /** Writes in a transaction, or its commit, meet a conflict: the transaction is over, nothing of it is stored. */
  conflict(chance: Chance, at?: 'write' | 'commit'): void
  /** There is no room for anything until `clear`: no write is stored, reads go on. */
  fillDisk(): void
  /** The cloud's clock is off by so much more, until `clear`, or until the clock is set or reset. */
  jumpClock(ms: number): void
  /** All is well again. What `setLatency` set stays. */
  clear(): void
  /** What is in force, with what is left of it. A clock that is off is told by the clock. */
  list(): Fault[]
}

interface Rule extends Striking, Aim {}

/** The faults now in force, and what each request meets of them. */
export class FaultRules implements Faults {
  readonly #clock: Clock
  readonly #batch: Batch
  #latencies = new Map<string | undefined, number>()
  #lostRequests: Rule[] = []
  #lostReplies: Rule[] = []
  #conflicts: (Striking & { at: 'write' | 'commit' })[] = []

  constructor(clock: Clock, batch: Batch) {
    this.#clock = clock
    this.#batch = batch
  }

  latency(ms: number, { action }: Aim = {}): void {
    this.#latencies.set(action, ms)
  }

  loseRequests(chance: Chance, aim: Aim = {}): void {
    this.#lostRequests.push({ ...aim, ...striking(chance) })
  }

  loseReplies(chance: Chance, aim: Aim = {}): void {
    this.#lostReplies.push({ ...aim, ...striking(chance) })
  }

  conflict(chance: Chance, at: 'write' | 'commit' = 'write'): void {
    this.#conflicts.push({ at, ...striking(chance) })
  }

  fillDisk(): void {
    this.#batch.diskFull = true
  }

  jumpClock(ms: number): void {
    this.#clock.skew(ms)
  }

  clear(): void {
    this.#latencies.clear()
    this.#lostRequests = []
    this.#lostReplies = []
    this.#conflicts = []
    this.#batch.diskFull = false
    this.#clock.unskew()
  }

  list(): Fault[] {
    const latencies = [...this.#latencies].map(
      ([action, ms]): Fault => ({ kind: 'latency', ms, ...(action === undefined ? {} : { action }) }),
    )
    return [
      ...latencies,
      ...this.#lostRequests.flatMap((rule) => inForce(rule, { kind: 'lose-requests', ...aimOf(rule) } as const)),
      ...this.#lostReplies.flatMap((rule) => inForce(rule, { kind: 'lose-replies', ...aimOf(rule) } as const)),
      ...this.#conflicts.flatMap((rule) => inForce(rule, { kind: 'conflict', at: rule.at } as const)),
      ...(this.#batch.diskFull ? [{ kind: 'full-disk' } as const] : []),
    ]
  }

  /** Null when no fault says anything about it. */
  latencyOf(action: string): number | null {
    const ofAll = action.startsWith('database.') ? this.#latencies.get(undefined) : undefined
    return this.#latencies.get(action) ?? ofAll ?? null
  }

  losesRequest = (action: string): boolean => anyStrikes(this.#lostRequests, action)

  losesReply = (action: string): boolean => anyStrikes(this.#lostReplies, action)

  /** Whether this request is one that meets a conflict. */
  conflicts(action: string): boolean {
    const at = action === 'database.commitTransaction' ? 'commit' : writes.has(action) ? 'write' : null
    return this.#conflicts.some((rule) => rule.at === at && rule.strikes())
  }
}

const writes = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
])

function anyStrikes(rules: Rule[], action: string): boolean {
  return rules.some((rule) => isAimedAt(rule, action) && rule.strikes())
}

const isAimedAt = (rule: Rule, action: string): boolean =>
  rule.action === undefined ? action.startsWith('database.') : rule.action === action

const aimOf = ({ action }: Aim): Aim => (action === undefined ? {} : { action })

/** The fault with the chance it has left; nothing when it strikes no more. */
function inForce<Kind extends object>({ left }: Striking, fault: Kind) {
  const chance = left()
  return chance ? [{ ...fault, chance }] : []
}

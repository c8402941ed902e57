import type { Clock } from '../clock'
import type { CallRecord } from '../console/contract'
import { Call, type CallStart } from './call'

/** Older calls are forgotten. */
const mostCalls = 500

/** What was called lately, and what came of it: for whoever looks. Kept in memory, gone with a restart. */
export class CallLedger {
  readonly #clock: Clock
  /** Oldest first, by their request ids. */
  readonly #calls = new Map<string, Call>()
  #lastId = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  begin(start: CallStart): Call {
    this.#lastId += 1
    const call = new Call(this.#lastId, this.#clock.now(), start)
    this.#calls.set(start.requestId, call)
    const [oldest] = this.#calls.keys()
    if (this.#calls.size > mostCalls && oldest !== undefined) this.#calls.delete(oldest)
    return call
  }

  /** A line the function printed while it had this request, or after it and before the next. */
  noteLine(requestId: string, line: string): void {
    this.#calls.get(requestId)?.noteLine(line)
  }

  /** Newest first, and as they go on; `after`: only those begun after the call of that id. */
  list({ after = 0, limit = mostCalls }: { after?: number; limit?: number } = {}): CallRecord[] {
    const records = [...this.#calls.values()].map(({ record }) => record)
    return records
      .filter(({ id }) => id > after)
      .reverse()
      .slice(0, limit)
  }

  /** Forget all that is over. */
  clear(): void {
    for (const [requestId, { record }] of this.#calls) if (record.outcome !== 'running') this.#calls.delete(requestId)
  }
}

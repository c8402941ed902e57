import type { Change } from './change'

/** One open transaction: what it has seen, what it will write, what it holds. Nothing of it is on disk before commit. */
export class Transaction {
  readonly id: string
  /** In `passed` of the cloud's clock. */
  readonly startedAt: number
  /** The step of history it sees; set by its first operation. */
  snapshot: number | null = null
  /** By collection and document. */
  readonly changes = new Map<string, Map<string, Change>>()
  readonly claims = new Set<string>()
  /** An operation is under way. */
  busy = false
  /** When the last operation was answered, on the machine's clock. */
  answeredAt = 0
  /** Settles when it is committed, aborted or expired, whichever comes first. */
  readonly ended: Promise<void>
  #end: () => void = () => {}

  constructor(id: string, startedAt: number) {
    this.id = id
    this.startedAt = startedAt
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  end(): void {
    this.#end()
  }
}

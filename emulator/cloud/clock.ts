export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  set(epochMs: number): void
  advance(ms: number): void
  /** Off by so much more, as a fault: over with `unskew`, `set` and `reset`, and no part of what `advance` did. */
  skew(ms: number): void
  unskew(): void
  /** Back to the machine's time. */
  reset(): void
  /** Called after every jump, never for time merely passing. Returns the way to stop. */
  onJump(listener: () => void): () => void
}

/** What the cloud itself needs of its clock besides. */
export interface CloudClock extends Clock {
  /**
   * Milliseconds that have passed since some moment: those that did, and those jumped over on the way ahead. Never less
   * than before: a jump back takes nothing of it away.
   */
  passed(): number
  /** The machine's time (epoch ms) when this clock showed `epochMs`, for times not long ago. */
  machineTimeOf(epochMs: number): number
  /** What this clock is ahead of the machine's, as one signed 64-bit integer that other threads can read. */
  readonly offset: BigInt64Array
}

/** Jumps that are remembered, for requests that were on their way when the clock jumped. */
const rememberedJumps = 16

/** A century short of the last moment a Date can hold, so that what is reckoned from now can be held too. */
const furthest = 8.64e15 - 100 * 366 * 86_400_000

/** The machine's clock plus an offset, so that time still passes after a jump. */
export function createClock(): CloudClock {
  const offset = new BigInt64Array(new SharedArrayBuffer(8))
  let jumps: { at: number; offset: number }[] = [{ at: Number.NEGATIVE_INFINITY, offset: 0 }]
  let set = 0
  let skewed = 0
  let jumpedAhead = 0
  const listeners = new Set<() => void>()
  const jumpTo = (nextSet: number, nextSkewed: number) => {
    // A Date counts whole milliseconds, and so does what functions see.
    const after = Math.trunc(nextSet) + Math.trunc(nextSkewed)
    if (!(Math.abs(Date.now() + after) <= furthest)) throw new RangeError('the clock cannot show such a time')
    jumpedAhead += Math.max(0, after - set - skewed)
    set = Math.trunc(nextSet)
    skewed = Math.trunc(nextSkewed)
    Atomics.store(offset, 0, BigInt(after))
    jumps = [{ at: Date.now(), offset: after }, ...jumps].slice(0, rememberedJumps)
    for (const listener of listeners) listener()
  }
  return {
    now: () => Date.now() + set + skewed,
    set: (epochMs) => jumpTo(epochMs - Date.now(), 0),
    advance: (ms) => jumpTo(set + ms, skewed),
    skew: (ms) => jumpTo(set, skewed + ms),
    unskew: () => {
      if (skewed !== 0) jumpTo(set, 0)
    },
    reset: () => jumpTo(0, 0),
    onJump: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    passed: () => performance.now() + jumpedAhead,
    machineTimeOf: (epochMs) =>
      epochMs - (jumps.find((jump) => epochMs - jump.offset >= jump.at)?.offset ?? set + skewed),
    offset,
  }
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  set(epochMs: number): void
  advance(ms: number): void
  /** Back to the machine's time. */
  reset(): void
  /** Called after every jump, never for time merely passing. Returns the way to stop. */
  onJump(listener: () => void): () => void
}

/** The machine's clock plus an offset, so that time still passes after a jump. */
export function createClock(): Clock {
  let offset = 0
  const listeners = new Set<() => void>()
  const jumpTo = (next: number) => {
    offset = next
    for (const listener of listeners) listener()
  }
  return {
    now: () => Date.now() + offset,
    set: (epochMs) => jumpTo(epochMs - Date.now()),
    advance: (ms) => jumpTo(offset + ms),
    reset: () => jumpTo(0),
    onJump: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

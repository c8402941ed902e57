import type { Instant } from '#core/domain/time'

/**
 * The server's clock is the clock: a phone may be days or years off, and what is over, open or bookable must not hang
 * on that. Each answer carries the server's time; until the first one the phone's own has to do.
 */
let ahead = 0

/** Smaller differences, in milliseconds, are the way there and back. */
const NOISE = 2_000

const listeners = new Set<() => void>()

export const now = (): Instant => Date.now() + ahead

/** How far the server's clock is ahead of the phone's, in milliseconds; 0 until that is known. */
export const aheadOfPhone = (): number => ahead

/** `at`: the server's time in an answer that was asked for at `sent` and came at `received`, by the phone's clock. */
export function setClock(at: Instant, sent: number, received: number): void {
  const found = at - (sent + received) / 2
  if (Math.abs(found - ahead) < NOISE + (received - sent) / 2) return
  ahead = Math.round(found)
  for (const listener of listeners) listener()
}

/** Told whenever the difference between the two clocks changes. */
export function onClockSet(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How long ago, by the server's clock; null for what is said to come from the future and so is not known. */
export function ageOf(at: Instant): number | null {
  const age = now() - at
  return age < 0 ? null : age
}

import type { Instant } from '#core/domain/time'

/**
 * The server's clock is the clock: a phone may be days or years off, and what is over, open or bookable must not hang
 * on that. Each answer carries the server's time; until the first one the phone's own has to do.
 */
let ahead = 0
let known = false

/** Smaller differences, in milliseconds, are the way there and back. */
const NOISE = 2_000

const listeners = new Set<() => void>()

export const now = (): Instant => Date.now() + ahead

/** How far the server's clock is ahead of the phone's, in milliseconds; 0 until that is known. */
export const aheadOfPhone = (): number => ahead

/** Whether the server has told its time yet. Until then nothing is thrown away for being too old. */
export const clockIsKnown = (): boolean => known

/** `at`: the server's time in an answer that was asked for at `sent` and came at `received`, by the phone's clock. */
export function setClock(at: Instant, sent: number, received: number): void {
  const found = at - (sent + received) / 2
  const close = Math.abs(found - ahead) < NOISE + (received - sent) / 2
  if (close && known) return
  known = true
  if (!close) ahead = Math.round(found)
  for (const listener of listeners) listener()
}

/** Told when the difference between the two clocks becomes known, and whenever it changes. */
export function onClockSet(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How long ago, by the server's clock; null for what is said to come from the future and so is not known. */
export function ageOf(at: Instant): number | null {
  const age = now() - at
  return age < 0 ? null : age
}

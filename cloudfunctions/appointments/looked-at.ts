import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import { besides } from '../_runtime/openings'

/** Rooms that several use, and sites where people may wait, on which it hangs what of somebody can be had. */
export type Besides = ReturnType<typeof besides>

/** More than any organisation has; beyond it what was learned first is not worth its memory. */
const MOST = 1000

const last = new Map<string, Besides>()

/**
 * What hung on these the last time somebody looked at them in this instance, so that it is asked for at once with them.
 * Nothing is decided by it: where they have changed since, what they hang on now is asked for again. Null where one of them
 * was not looked at yet.
 */
export function guessOf(counsellorIds: readonly string[]): Besides | null {
  const known = counsellorIds.map((id) => last.get(id))
  if (known.some((one) => one === undefined)) return null
  return {
    rooms: [...new Set(known.flatMap((one) => one?.rooms ?? []))],
    siteIds: [...new Set(known.flatMap((one) => one?.siteIds ?? []))],
  }
}

export function remember(counsellors: readonly Counsellor[], now: Instant): void {
  if (last.size + counsellors.length > MOST) last.clear()
  for (const one of counsellors) last.set(one.id, besides([one], now))
}

export function isCovered(now: Besides, guessed: Besides): boolean {
  return now.rooms.every((id) => guessed.rooms.includes(id)) && now.siteIds.every((id) => guessed.siteIds.includes(id))
}

import { type Gap, gapsOf, type Restoration } from '#core/domain/health/restored'
import { type Instant, MINUTE } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { listRestorations } from '../_store/restorations'

let known: { readonly all: readonly Restoration[]; readonly since: number } | null = null

/**
 * What is missing here since a backup was put back, to be told beside something else. A minute old at most: it is asked for
 * with pages that many open, and nearly always there is none.
 */
export async function readGaps(database: Reads, now: Instant): Promise<{ readonly gaps?: Gap[] }> {
  const at = Date.now()
  // Younger than now it is after the clock was put back: then nobody knows how old it is.
  if (!known || known.since > at || at - known.since >= MINUTE) {
    // It stands beside what people came for, which is not to fail with it.
    known = { all: await listRestorations(database).catch(() => []), since: at }
  }
  return told(known.all, now)
}

/** The same of what was read just now. */
export function told(restorations: readonly Restoration[], now: Instant): { readonly gaps?: Gap[] } {
  const gaps = gapsOf(restorations, now)
  return gaps.length > 0 ? { gaps } : {}
}

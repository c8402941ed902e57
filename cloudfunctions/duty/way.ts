import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CheckInWay } from '#core/domain/duty/rota'
import type { Reads } from '../_store/database'
import { findPlacement } from '../_store/placements'

/** How somebody is there: by the code they stand before, which has to hang at this site, or as they say themselves. */
export async function readWay(
  database: Reads,
  siteId: string,
  placementId: string | null,
): Promise<Decision<CheckInWay, 'site-unknown' | 'code-of-elsewhere'>> {
  if (placementId === null) return accept('declared')
  const placement = await findPlacement(database, placementId)
  if (!placement) return refuse('site-unknown')
  return placement.siteId === siteId ? accept('by-code') : refuse('code-of-elsewhere')
}

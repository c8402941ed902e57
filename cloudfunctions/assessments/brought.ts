import type { Skeleton } from '#core/domain/assessment/scale'
import { isInForce, worded } from '#core/domain/assessment/wording'
import { dateOf, type Instant } from '#core/domain/time'
import { findSkeleton } from '#core/scales/skeletons/index'
import type { Reads } from '../_store/database'
import { listApprovedWordings } from '../_store/wordings'

/** What was brought and is in force today, of each scale the newest, with its text; by id. */
export async function listBrought(database: Reads, now: Instant) {
  const today = dateOf(now)
  const inForce = (await listApprovedWordings(database)).filter((one) => isInForce(one, today))
  const newest = inForce.filter(
    ({ scaleId, version }) => !inForce.some((other) => other.scaleId === scaleId && other.version > version),
  )
  return newest
    .flatMap((one) => {
      const skeleton: Skeleton | undefined = findSkeleton(one.scaleId, one.skeletonVersion)
      const { id, scaleId, version, licence } = one
      return skeleton ? [{ id, scaleId, version, lastDay: licence.validUntil, scale: worded(skeleton, one) }] : []
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

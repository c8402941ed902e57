import type { AnyScale, Scale } from '#core/domain/assessment/scale'
import { isInForce, worded } from '#core/domain/assessment/wording'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CivilDate } from '#core/domain/time'
import type { Gets } from './database'
import { findWording, wordingIdOf } from './wordings'

/** Without a version: the newest. */
export type FindsSkeleton = (id: string, version?: number) => AnyScale | undefined

/** A version that was brought, from the first to the last day of its licence. */
export async function findBroughtDefinition(
  documents: Gets,
  findSkeleton: FindsSkeleton,
  { scaleId, version }: { readonly scaleId: string; readonly version: number },
  today: CivilDate,
): Promise<Decision<Scale, 'scale-unknown' | 'scale-closed'>> {
  const brought = await findWording(documents, wordingIdOf(scaleId, version))
  // What is only proposed is for nobody to know of.
  if (!brought || brought.status === 'proposed' || brought.status === 'refused') return refuse('scale-unknown')
  const skeleton = findSkeleton(scaleId, brought.skeletonVersion)
  return isInForce(brought, today) && skeleton ? accept(worded(skeleton, brought)) : refuse('scale-closed')
}

import type { AnyScale, Scale } from '#core/domain/assessment/scale'
import { isInForce, worded } from '#core/domain/assessment/wording'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CivilDate } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { findSkeleton } from '#core/scales/skeletons/index'
import type { Gets } from '../_store/database'
import { findWording, wordingIdOf } from '../_store/wordings'

export type DefinitionRefusal = 'scale-unknown' | 'scale-version-unknown' | 'scale-closed'

/**
 * The one door to a definition, whether it is in the program or was brought and approved. An older version of the
 * program's stays for what is stored in it; what was brought is there from the first to the last day of its licence.
 */
export async function definitionFor(
  documents: Gets,
  scaleId: string,
  version: number,
  today: CivilDate,
): Promise<Decision<Scale, DefinitionRefusal>> {
  const own = findScale(scaleId, version)
  if (own) return accept(own)
  const skeleton: AnyScale | undefined = findSkeleton(scaleId)
  if (!skeleton) return refuse(findScale(scaleId) ? 'scale-version-unknown' : 'scale-unknown')
  const brought = await findWording(documents, wordingIdOf(scaleId, version))
  // What is only proposed is for nobody to know of.
  if (!brought || brought.status === 'proposed' || brought.status === 'refused') return refuse('scale-unknown')
  const checked = findSkeleton(scaleId, brought.skeletonVersion)
  return isInForce(brought, today) && checked ? accept(worded(checked, brought)) : refuse('scale-closed')
}

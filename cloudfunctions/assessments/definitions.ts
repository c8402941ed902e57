import type { Scale } from '#core/domain/assessment/scale'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CivilDate } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { findSkeleton } from '#core/scales/skeletons/index'
import { findBroughtDefinition } from '../_store/brought-definition'
import type { Gets } from '../_store/database'

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
  if (!findSkeleton(scaleId)) return refuse(findScale(scaleId) ? 'scale-version-unknown' : 'scale-unknown')
  return findBroughtDefinition(documents, findSkeleton, { scaleId, version }, today)
}

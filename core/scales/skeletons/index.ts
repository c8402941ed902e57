import { findPublished } from '#core/domain/assessment/published'
import type { Skeleton } from '#core/domain/assessment/scale'
import * as children from './children'
import * as distress from './distress'
import * as mood from './mood'
import * as sleep from './sleep'
import * as wellbeing from './wellbeing'
import * as worry from './worry'

/** Instruments that wait for their wording and their licence. For functions and tests alone: nobody's phone carries them. */
export const skeletons: readonly Skeleton[] = [mood, worry, sleep, distress, wellbeing, children]
  .flatMap((subject) => Object.values<Skeleton>(subject))
  .sort((one, other) => (one.id < other.id ? -1 : 1))

/** Without a version: the newest. */
export function findSkeleton(id: string, version?: number): Skeleton | undefined {
  return findPublished(skeletons, id, version)
}

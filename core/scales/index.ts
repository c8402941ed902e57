import { findPublished, newestOf } from '#core/domain/assessment/published'
import type { Scale } from '#core/domain/assessment/scale'
import { letOut } from './let-out'
import { phq9 } from './phq9'
import { phq9Version1 } from './phq9-version-1'

/** Every scale and version ever published here; an old version stays as long as an answer given in it may be stored. */
const published: readonly Scale[] = letOut([phq9Version1, phq9])

/** What people are offered, in the order of the list. */
export const scales: readonly Scale[] = newestOf(published)

/** Without a version: the newest. */
export function findScale(id: string, version?: number): Scale | undefined {
  return findPublished(published, id, version)
}

import { findPublished, newestOf } from '#core/domain/assessment/published'
import type { Scale } from '#core/domain/assessment/scale'
import { adEarlySigns } from './ad-early-signs'
import { elderCogCoarse } from './elder-cog-coarse'
import { elderMoodCoarse } from './elder-mood-coarse'
import { elderSelfcare } from './elder-selfcare'
import { elderSelfrated } from './elder-selfrated'
import { gad2 } from './gad2'
import { gad7 } from './gad7'
import { letOut } from './let-out'
import { phq2 } from './phq2'
import { phq9 } from './phq9'
import { phq9Version1 } from './phq9-version-1'
import { who5 } from './who5'

/** Every scale and version ever published here; an old version stays as long as an answer given in it may be stored. */
export const published: readonly Scale[] = letOut([
  phq9Version1,
  phq9,
  phq2,
  gad7,
  gad2,
  who5,
  elderMoodCoarse,
  elderSelfrated,
  elderSelfcare,
  elderCogCoarse,
  adEarlySigns,
])

/** What people are offered, in the order of the list. */
export const scales: readonly Scale[] = newestOf(published)

/** Without a version: the newest. */
export function findScale(id: string, version?: number): Scale | undefined {
  return findPublished(published, id, version)
}

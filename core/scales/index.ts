import type { Scale } from '#core/domain/assessment/scale'
import { phq9 } from './phq9'

/** Every scale and version ever published here; an old version stays as long as an answer given in it may be stored. */
const published: readonly Scale[] = [phq9]

/** What people are offered: the newest version of each scale, in the order of the list. */
export const scales: readonly Scale[] = published.filter(
  (scale) => !published.some((other) => other.id === scale.id && other.version > scale.version),
)

/** Without a version: the newest. */
export function findScale(id: string, version?: number): Scale | undefined {
  return version === undefined
    ? scales.find((scale) => scale.id === id)
    : published.find((scale) => scale.id === id && scale.version === version)
}

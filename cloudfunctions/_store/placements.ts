import type { Placement } from '#core/domain/organisation/site'
import type { Documents } from './database'

/** A printed code's `scene` is the id. */
export function findPlacement(documents: Documents, scene: string): Promise<Placement | null> {
  return documents.get('placements', scene)
}

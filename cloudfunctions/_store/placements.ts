import * as z from 'zod/mini'
import { id, line } from '#core/contracts/shapes'
import type { Placement } from '#core/domain/organisation/site'
import type { Gets } from './database'
import { asItWas, rowsOf } from './rows'

/** A printed code's `scene` is the id: the characters WeChat allows there, and it was found by them. */
const scene = z.string().check(z.maxLength(32))

export const placements = rowsOf<Placement>('placements', z.object({ id: scene, siteId: id, place: line }), [asItWas])

export function findPlacement(documents: Gets, scene: string): Promise<Placement | null> {
  return placements.find(documents, scene)
}

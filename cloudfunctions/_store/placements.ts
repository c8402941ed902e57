import * as z from 'zod/mini'
import { civilDate, count, id, line } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { photoLimits } from '#core/domain/placements/photo'
import type { Placement } from '#core/domain/placements/placement'
import { pictureKinds } from '#core/domain/publishing/picture'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Migration, rowsOf } from './rows'

/** A printed code's `scene` is the id: the characters WeChat allows there, and it was found by them. */
const scene = z.string().check(z.maxLength(32))

/** Of those that hung before there was a register, nobody noted since when, or who put them up. */
const unregistered: Migration = (document) => ({ since: null, by: null, goneOn: null, ...document })

const withoutPhoto: Migration = (document) => ({ photo: null, ...document })

/** Each was of its whole site. */
const ofTheSite: Migration = (document) => ({ roomId: null, ...document })

const photo = z.object({
  ...{ kind: z.enum(pictureKinds), width: count, height: count },
  bytes: z.int().check(z.minimum(1), z.maximum(photoLimits.bytes)),
  fileId: z.string().check(z.maxLength(300)),
})

export const placements = rowsOf<Placement>(
  'placements',
  z.object({
    id: scene,
    siteId: id,
    place: line,
    roomId: z.nullable(id),
    since: z.nullable(civilDate),
    by: z.nullable(z.object({ role: z.enum(staffRoles), nodeId: id })),
    goneOn: z.nullable(civilDate),
    photo: z.nullable(photo),
  }),
  [asItWas, unregistered, withoutPhoto, ofTheSite],
)

/** For what is shown to whoever scanned it, or counted. */
export function findPlacement(documents: Gets, scene: string): Promise<Placement | null> {
  return placements.find(documents, scene)
}

/** For what decides, or is written back. */
export const ownPlacement = (documents: Gets, scene: string): Promise<Placement | null> =>
  placements.own(documents, scene)

export const putPlacement = (documents: Documents, placement: Placement): Promise<void> =>
  placements.put(documents, placement)

export const listPlacements = (database: Reads, siteId: string): Promise<Placement[]> =>
  placements.all(database, { equals: { siteId } })

export const listPlacementsOf = (database: Reads, siteIds: readonly string[]): Promise<Placement[]> =>
  placements.all(database, { among: { field: 'siteId', values: siteIds } })

export const listAllPlacements = (database: Reads): Promise<Placement[]> => placements.all(database, {})

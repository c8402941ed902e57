import * as z from 'zod/mini'
import { count, id, instant } from '#core/contracts/shapes'
import { licenceData } from '#core/contracts/shapes/licence-file'
import { type Picture, pictureKinds } from '#core/domain/publishing/picture'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** `isKept` says the same as `kept`, where an index can see it. */
type StoredPicture = Picture & { readonly isKept: boolean }

const kept = z.object({
  ...{ kind: z.enum(pictureKinds), width: count, height: count, bytes: count },
  fileId: z.string().check(z.maxLength(300)),
})
const pictures = rowsOf<StoredPicture>(
  'piece-pictures',
  z.object({ id, by: id, at: instant, parts: count, kept: z.nullable(kept), isKept: z.boolean() }),
  [asItWas],
)

interface PicturePart {
  /** Of picture and part. */
  readonly id: string
  readonly pictureId: string
  readonly part: number
  readonly data: string
}

const parts = rowsOf<PicturePart>('picture-parts', z.object({ id, pictureId: id, part: count, data: licenceData }), [
  asItWas,
])

const partIdOf = (pictureId: string, part: number): string => `${pictureId}_${part}`

export const findPicture = (documents: Gets, pictureId: string): Promise<Picture | null> =>
  pictures.own(documents, pictureId)

export const putPicture = (documents: Documents, picture: Picture): Promise<void> =>
  pictures.put(documents, { ...picture, isKept: picture.kept !== null })

export const removePicture = (documents: Documents, pictureId: string): Promise<void> =>
  pictures.remove(documents, pictureId)

export const findPart = (documents: Gets, pictureId: string, part: number) =>
  parts.own(documents, partIdOf(pictureId, part))

export const putPart = (documents: Documents, part: Omit<PicturePart, 'id'>): Promise<void> =>
  parts.put(documents, { ...part, id: partIdOf(part.pictureId, part.part) })

export const removePart = (documents: Documents, pictureId: string, part: number): Promise<void> =>
  parts.remove(documents, partIdOf(pictureId, part))

/** In their order. */
export async function listParts(database: Reads, pictureId: string): Promise<PicturePart[]> {
  const found = await parts.all(database, { equals: { pictureId } })
  return found.sort((one, other) => one.part - other.part)
}

/** Those that were kept, of these. */
export async function keptAmong(database: Reads, ids: readonly string[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  return (await pictures.all(database, { among: { field: 'id', values: ids } })).filter(({ isKept }) => isKept)
}

/** Begun before `until` and not kept, the longest ago first. */
export async function listUnkept(database: Reads, until: Instant, most: number): Promise<Picture[]> {
  const found = await pictures.first(
    database,
    { equals: { isKept: false }, range: { field: 'at', until } },
    { field: 'at', direction: 'asc', limit: most },
  )
  return found.flatMap(({ row }) => row ?? [])
}

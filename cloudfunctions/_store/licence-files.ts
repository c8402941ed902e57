import * as z from 'zod/mini'
import { count, id, instant } from '#core/contracts/shapes'
import { licenceData } from '#core/contracts/shapes/licence-file'
import { type LicenceFile, type LicencePart, licenceKinds } from '#core/domain/assessment/licence-file'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const files = rowsOf<LicenceFile>(
  'licence-files',
  z.object({ id, by: id, at: instant, kind: z.enum(licenceKinds), parts: count, wordingId: z.nullable(id) }),
  [asItWas],
)

/** In parts, since a call carries no more: under the file's id and the number of the part. */
const parts = rowsOf<LicencePart>('licence-parts', z.object({ id, fileId: id, part: count, data: licenceData }), [
  asItWas,
])

export const partIdOf = (fileId: string, part: number): string => `${fileId}_${part}`

export const findLicenceFile = (documents: Gets, fileId: string): Promise<LicenceFile | null> =>
  files.own(documents, fileId)

export const saveLicenceFile = (documents: Documents, file: LicenceFile): Promise<void> => files.put(documents, file)

export const removeLicenceFile = (documents: Documents, fileId: string): Promise<void> =>
  files.remove(documents, fileId)

export const findLicencePart = (documents: Gets, fileId: string, part: number): Promise<LicencePart | null> =>
  parts.own(documents, partIdOf(fileId, part))

export const saveLicencePart = (documents: Documents, part: LicencePart): Promise<void> => parts.put(documents, part)

export const removeLicencePart = (documents: Documents, fileId: string, part: number): Promise<void> =>
  parts.remove(documents, partIdOf(fileId, part))

/** In their order. */
export async function listLicenceParts(database: Reads, fileId: string): Promise<LicencePart[]> {
  const found = await parts.all(database, { equals: { fileId } })
  return found.sort((one, other) => one.part - other.part)
}

/** Handed in before `until` and in no wording, the longest ago first. */
export async function listFreeFiles(database: Reads, until: Instant, most: number): Promise<LicenceFile[]> {
  const found = await files.first(
    database,
    { equals: { wordingId: null }, range: { field: 'at', until } },
    { field: 'at', direction: 'asc', limit: most },
  )
  return found.flatMap(({ row }) => row ?? [])
}

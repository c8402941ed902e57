import * as z from 'zod/mini'
import { civilDate, id, instant, line, name, place, recordUpTo, upTo, version } from '#core/contracts/shapes'
import { licenceDocument } from '#core/contracts/shapes/licence-file'
import { importStatuses, type WordingImport } from '#core/domain/assessment/wording'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const licence = z.object({
  ...{ holder: name, reference: line, words: z.string().check(z.maxLength(600)), translation: line, territory: name },
  ...{ citation: line, normSample: line },
  ...{ electronicUse: z.boolean(), validFrom: civilDate, validUntil: civilDate },
})

const withoutTexts = {
  id,
  scaleId: id,
  skeletonVersion: version,
  version,
  licence,
  document: z.nullable(licenceDocument),
  status: z.enum(importStatuses),
  deeds: upTo(8, z.object({ by: id, at: instant, did: z.enum(importStatuses) })),
}

/** What was brought for skeletons: one document each, under the scale's id and the version it would be. */
export const wordings = rowsOf<WordingImport>(
  'wordings',
  z.object({ ...withoutTexts, wording: recordUpTo(600, place, z.string().check(z.maxLength(300))) }),
  [asItWas, (document) => ({ document: null, ...document })],
)

export const wordingIdOf = (scaleId: string, scaleVersion: number) => `${scaleId}_${scaleVersion}`

export function findWording(documents: Gets, wordingId: string): Promise<WordingImport | null> {
  return wordings.own(documents, wordingId)
}

export function findWordings(database: Reads, ids: readonly string[]): Promise<WordingImport[]> {
  return wordings.all(database, { among: { field: 'id', values: ids } })
}

export function saveWording(documents: Documents, one: WordingImport): Promise<void> {
  return wordings.put(documents, one)
}

export function listApprovedWordings(database: Reads): Promise<WordingImport[]> {
  return wordings.all(database, { equals: { status: 'approved' } })
}

/** Without the texts, which nobody needs for a list. */
export type ListedWording = Omit<WordingImport, 'wording'>

const listed = wordings.only<ListedWording>(
  z.object(withoutTexts),
  Object.keys(withoutTexts).filter((field) => field !== 'id'),
)

export function listWordingsBrought(database: Reads): Promise<ListedWording[]> {
  return listed.all(database, {})
}

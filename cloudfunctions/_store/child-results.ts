import * as z from 'zod/mini'
import { answer, id, instant, keptScore, parameters, recordUpTo, version } from '#core/contracts/shapes'
import { voices } from '#core/domain/children/consent'
import { type ChildResult, type ChildSheet, exceptionReasons, shownLevels } from '#core/domain/children/result'
import type { Instant } from '#core/domain/time'
import { type ListedShare, mostShared, share } from './administrations'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { type Page, pageOf, untilKey } from './page'
import { asItWas, rowsOf } from './rows'

/** What a share is looked for by: whom it is open to, and until when; nobody once it is taken back. */
type StoredResult = ChildResult & { readonly sharedWith: string | null; readonly sharedUntil: Instant }

const childShare = z.extend(share, { by: z.nullable(id), personId: id })

/** What is kept with a child; what was asked and answered lies sealed in it. */
export const childResults = rowsOf<StoredResult>(
  'child-results',
  z.object({
    id,
    childId: id,
    voice: z.enum(voices),
    personId: id,
    shows: z.enum(shownLevels),
    exception: z.nullable(z.object({ at: instant, reason: z.enum(exceptionReasons) })),
    completedAt: instant,
    keptAt: instant,
    sheet: sealedText,
    share: z.nullable(childShare),
    sharedWith: z.nullable(id),
    sharedUntil: instant,
  }),
  // Since the second it can be shown to a counsellor.
  [asItWas, (document) => ({ share: null, sharedWith: null, sharedUntil: 0, ...document })],
)

/** What is sealed in it, as JSON. */
const sheetShape: z.ZodMiniType<ChildSheet> = z.object({
  scaleId: id,
  scaleVersion: version,
  responses: recordUpTo(120, id, answer),
  parameters: z.exactOptional(parameters),
  score: keptScore,
})

export function readChildSheet(text: string): ChildSheet {
  return z.parse(sheetShape, JSON.parse(text))
}

export function findChildResult(documents: Gets, resultId: string): Promise<ChildResult | null> {
  return childResults.own(documents, resultId)
}

/** As a document is made of it. */
export function storedResult(result: ChildResult): StoredResult {
  const { share: shared } = result
  const isNobodys = !shared || shared.takenBackAt !== null
  return {
    ...result,
    sharedWith: isNobodys ? null : shared.counsellorId,
    sharedUntil: isNobodys ? 0 : shared.until,
  }
}

export function saveChildResult(documents: Documents, result: ChildResult): Promise<void> {
  return childResults.put(documents, storedResult(result))
}

export function removeChildResult(documents: Documents, resultId: string): Promise<void> {
  return childResults.remove(documents, resultId)
}

/** Newest first, those completed before `before`. */
export async function listChildResults(
  database: Reads,
  childId: string,
  size: number,
  before?: Instant,
): Promise<Page<ChildResult>> {
  const found = await childResults.first(
    database,
    { equals: { childId }, range: { field: 'completedAt', until: untilKey(before) } },
    { field: 'completedAt', direction: 'desc', limit: size + 1 },
  )
  return pageOf(found, size)
}

/** Ids of what is kept with a child, in whatever state it lies there. */
export function listResultIds(database: Reads, childId: string, most: number): Promise<string[]> {
  return childResults.ids(database, { equals: { childId } }, { field: 'completedAt', direction: 'desc', limit: most })
}

const listedShare = childResults.only<ListedShare>(z.object({ id, share }), ['share'])

/** Open to one of these calendars at this moment: the hundred that close first. */
export async function listResultsSharedWith(
  database: Reads,
  counsellorIds: readonly string[],
  now: Instant,
): Promise<ListedShare[]> {
  if (counsellorIds.length === 0) return []
  const found = await listedShare.first(
    database,
    { among: { field: 'sharedWith', values: counsellorIds }, range: { field: 'sharedUntil', from: now + 1 } },
    { field: 'sharedUntil', direction: 'asc', limit: mostShared },
  )
  return found.flatMap(({ row }) => row ?? [])
}

/** The same of several children. */
export function listResultIdsOf(database: Reads, childIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'childId', values: childIds } }
  return childResults.ids(database, conditions, { field: 'completedAt', direction: 'desc', limit: most })
}

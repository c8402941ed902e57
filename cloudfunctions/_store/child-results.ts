import * as z from 'zod/mini'
import { answer, id, instant, keptScore, parameters, recordUpTo, version } from '#core/contracts/shapes'
import { voices } from '#core/domain/children/consent'
import { type ChildResult, type ChildSheet, exceptionReasons, shownLevels } from '#core/domain/children/result'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { type Page, pageOf, untilKey } from './page'
import { asItWas, rowsOf } from './rows'

/** What is kept with a child; what was asked and answered lies sealed in it. */
export const childResults = rowsOf<ChildResult>(
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
  }),
  [asItWas],
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

export function saveChildResult(documents: Documents, result: ChildResult): Promise<void> {
  return childResults.put(documents, result)
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

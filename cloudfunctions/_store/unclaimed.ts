import * as z from 'zod/mini'
import { answer, civilDate, id, keptScore, parameters, recordUpTo, version } from '#core/contracts/shapes'
import type { Sheet } from '#core/domain/assessment/one-time-code'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { CivilDate } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/**
 * A result that belongs to nobody, under a hash of its code. Null once it was used: then the row is only there so that a
 * first try that lands late does not bring it back.
 */
export interface Unclaimed {
  readonly id: string
  readonly expiresOn: CivilDate
  readonly sheet: Sealed | null
}

/** What is sealed in it, as JSON. */
const sheetShape: z.ZodMiniType<Sheet> = z.object({
  scaleId: id,
  scaleVersion: version,
  responses: recordUpTo(250, id, answer),
  parameters: z.exactOptional(parameters),
  score: keptScore,
  consentVersion: version,
  completedOn: civilDate,
})

export function readSheet(text: string): Sheet {
  return z.parse(sheetShape, JSON.parse(text))
}

export const unclaimed = rowsOf<Unclaimed>(
  'unclaimed',
  z.object({ id, expiresOn: civilDate, sheet: z.nullable(sealedText) }),
  [asItWas],
)

export function findUnclaimed(documents: Gets, rowId: string): Promise<Unclaimed | null> {
  return unclaimed.own(documents, rowId)
}

export function saveUnclaimed(documents: Documents, row: Unclaimed): Promise<void> {
  return unclaimed.put(documents, row)
}

/** Ids of those whose last day is over, the longest ago first. */
export function listExpired(database: Reads, today: CivilDate, most: number): Promise<string[]> {
  return unclaimed.ids(
    database,
    { range: { field: 'expiresOn', until: today } },
    { field: 'expiresOn', direction: 'asc', limit: most },
  )
}

export function clearUnclaimed(documents: Documents, rowId: string, today: CivilDate): Promise<boolean> {
  return unclaimed.clear(documents, rowId, ({ expiresOn }) => typeof expiresOn === 'string' && expiresOn < today)
}

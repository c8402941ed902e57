import type { Scale } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { type Instant, MINUTE } from '#core/domain/time'
import type { Sheet } from './sheet'

/** One kept result, as a list of the own record tells of it. */
export interface RecordRow {
  readonly id: string
  readonly scaleId: string
  readonly scaleVersion: number
  readonly completedAt: Instant
  readonly score: { readonly total: number | null; readonly bandId?: string }
}

/** How far the two clocks may be apart, once the difference is known: the ways there and back. */
const SLACK = MINUTE

/**
 * The row a sheet became whose reply was lost: of the same questions and total, and finished when it was; or put there
 * since, where the phone's word on when it was finished could not be taken.
 */
export function rowOfUnsure(sheet: Sheet, scale: Scale, rows: readonly RecordRow[]): RecordRow | null {
  const { sentAt } = sheet
  const scored = score(scale, sheet.responses, sheet.parameters)
  if (sentAt === null || !scored.ok) return null
  const is = (row: RecordRow) =>
    row.scaleId === sheet.scaleId &&
    row.scaleVersion === sheet.scaleVersion &&
    row.score.total === scored.value.total &&
    (row.score.bandId === undefined || row.score.bandId === scored.value.bandId) &&
    (row.completedAt === sheet.completedAt || row.completedAt >= sentAt - SLACK)
  return rows.find(is) ?? null
}

/** Whether a list, newest first, would show that record if it were still there. */
export function isMissing(recordId: string, at: Instant, rows: readonly RecordRow[], full: boolean): boolean {
  if (rows.some(({ id }) => id === recordId)) return false
  const oldest = rows[rows.length - 1]
  return !full || oldest === undefined || at >= oldest.completedAt
}

import { ALL_WINDOW, codeFrom, countOne, mayTry, OWN_WINDOW } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import { findCount, ofEverybody, saveCount, wrongCodesOf } from '../_store/counts'
import type { Documents } from '../_store/database'
import type { OneTimeCodes } from './one-time-code'

interface Trying<Row> {
  readonly typed: string
  /** Who tries, as they are counted. */
  readonly by: string
  readonly now: Instant
  readonly codes: OneTimeCodes
  /** What a code opens, by the id of its row; null where it opens nothing any more. */
  find(rowId: string): Promise<Row | null>
}

/**
 * What a code somebody typed opens. Null for a wrong one: that is counted, with whoever tries and of everybody together,
 * so the transaction has to be accepted all the same.
 */
export async function tryCode<Row>(
  documents: Documents,
  { typed, by, now, codes, find }: Trying<Row>,
): Promise<Decision<Row | null, 'code-wait' | 'codes-wait'>> {
  const own = await findCount(documents, wrongCodesOf(by))
  const all = await findCount(documents, ofEverybody)
  const may = mayTry(own, all, now)
  if (!may.ok) return may
  const code = codeFrom(typed)
  // One after the other: a transaction takes no two at once. A wrong code costs as many questions as there are keys.
  for (const rowId of code === null ? [] : codes.rowsOf(code)) {
    const row = await find(rowId)
    if (row !== null) return accept(row)
  }
  await saveCount(documents, countOne(own, OWN_WINDOW, now))
  await saveCount(documents, countOne(all, ALL_WINDOW, now))
  return accept(null)
}

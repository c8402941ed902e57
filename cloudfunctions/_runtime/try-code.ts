import { type CodeWait, codeFrom } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { Documents } from '../_store/database'
import { type Guessing, mayGuess } from './guesses'
import type { OneTimeCodes } from './one-time-code'

interface Trying<Row> extends Guessing {
  readonly typed: string
  readonly codes: OneTimeCodes
  /** What a code opens, by the id of its row; null where it opens nothing any more. */
  find(rowId: string): Promise<Row | null>
}

/**
 * What a code somebody typed opens. Null for a wrong one: that is counted, so the transaction has to be accepted all the same.
 */
export async function tryCode<Row>(
  documents: Documents,
  { typed, codes, find, ...guessing }: Trying<Row>,
): Promise<Decision<Row | null, CodeWait>> {
  const may = await mayGuess(documents, guessing)
  if (!may.ok) return may
  const code = codeFrom(typed)
  // One after the other: a transaction takes no two at once. A wrong code costs as many questions as there are keys.
  for (const rowId of code === null ? [] : codes.rowsOf(code)) {
    const row = await find(rowId)
    if (row !== null) return accept(row)
  }
  await may.value.wrong()
  return accept(null)
}

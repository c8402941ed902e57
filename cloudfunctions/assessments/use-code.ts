import type { Administration } from '#core/domain/assessment/administration'
import type { CodeWait } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import { dateOf, instantAt } from '#core/domain/time'
import type { Guessing } from '../_runtime/guesses'
import type { OneTimeCodes } from '../_runtime/one-time-code'
import type { Secrets } from '../_runtime/private'
import { tryCode } from '../_runtime/try-code'
import type { Documents } from '../_store/database'
import { findUnclaimed, saveUnclaimed } from '../_store/unclaimed'
import { openSheet } from './sheet'

interface Trying extends Guessing {
  readonly typed: string
  readonly codes: OneTimeCodes
  readonly secrets: Secrets
}

/** What a code opened: the result, still nobody's. */
type Opened = Omit<Administration, 'id' | 'personId' | 'share'>

/**
 * Uses a code up, in the transaction that stores what it opens. Null for a wrong one: that is counted, so the transaction
 * has to be accepted all the same. Two who use one code write the same row: one of them finds it used.
 */
export async function useCode(
  documents: Documents,
  { typed, by, network, now, codes, secrets }: Trying,
): Promise<Decision<Opened | null, CodeWait>> {
  const tried = await tryCode(documents, {
    ...{ typed, by, network, now, codes },
    async find(rowId) {
      const found = await findUnclaimed(documents, rowId)
      return found?.sheet == null || found.expiresOn < dateOf(now) ? null : { ...found, sheet: found.sheet }
    },
  })
  if (!tried.ok || tried.value === null) return tried.ok ? accept(null) : tried
  const row = tried.value
  const { completedOn, ...sheet } = openSheet(secrets, row.id, row.sheet)
  await saveUnclaimed(documents, { ...row, sheet: null })
  return accept({ ...sheet, completedAt: instantAt(completedOn), keptAt: now })
}

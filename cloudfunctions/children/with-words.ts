import type { Administration } from '#core/domain/assessment/administration'
import { findSkeleton } from '#core/scales/skeletons/index'
import { readBroughtWords } from '../_runtime/brought-words'
import type { Reads } from '../_store/database'

type Said = Pick<Administration, 'scaleId' | 'scaleVersion' | 'score' | 'parameters'>

/** With what was brought said in the words of the version it was answered in, also when its questions may not be shown. */
export async function withWords<Found extends Said, Told extends { readonly found: Found | null }>(
  database: Reads,
  results: readonly (Told & { readonly found: Found | null })[],
) {
  const asked = results.flatMap(({ found }) => found ?? [])
  const wordsOf = await readBroughtWords(database, findSkeleton, asked)
  return results.map((told) => ({ ...told, found: told.found && { ...told.found, words: wordsOf(told.found) } }))
}

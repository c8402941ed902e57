import type { Administration } from '#core/domain/assessment/administration'
import { isBrought } from '#core/domain/assessment/edition'
import { totalRange } from '#core/domain/assessment/range'
import { outcomeOf } from '#core/domain/assessment/score'
import { type WordingImport, worded } from '#core/domain/assessment/wording'
import { MINUTE } from '#core/domain/time'
import type { FindsSkeleton } from '../_store/brought-definition'
import type { Reads } from '../_store/database'
import { findWordings, wordingIdOf } from '../_store/wordings'
import { keepFor } from './keep'

const wordingsToName = keepFor(MINUTE, findWordings)

type Result = Pick<Administration, 'scaleId' | 'scaleVersion' | 'score' | 'parameters'>

/**
 * What results say whose questionnaires were brought, in the words of the version each was answered in. That stays when
 * the licence is over: the questions are then shown to nobody, but what somebody kept stays theirs to read.
 */
export async function readBroughtWords(database: Reads, findSkeleton: FindsSkeleton, results: readonly Result[]) {
  const ids = results.flatMap(({ scaleId, scaleVersion }) =>
    isBrought(scaleVersion) ? wordingIdOf(scaleId, scaleVersion) : [],
  )
  const found = ids.length > 0 ? await wordingsToName(database, ids) : new Map<string, WordingImport>()
  return ({ scaleId, scaleVersion, score, parameters }: Result) => {
    const brought = found.get(wordingIdOf(scaleId, scaleVersion))
    const skeleton = brought && findSkeleton(scaleId, brought.skeletonVersion)
    if (!skeleton) return null
    const scale = worded(skeleton, brought)
    const range = totalRange(scale)
    return {
      title: scale.plainTitle,
      headline: outcomeOf(scale, score, parameters)?.headline ?? '',
      range: range && Number.isFinite(range.min + range.max) ? range : null,
      direction: scale.direction,
    }
  }
}

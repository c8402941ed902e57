import type { Administration } from '#core/domain/assessment/administration'
import { MINUTE } from '#core/domain/time'
import { findSkeleton } from '#core/scales/skeletons/index'
import { readBroughtWords } from '../_runtime/brought-words'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

const counsellorsToName = keepFor(MINUTE, findCounsellors)

type Own = Pick<Administration, 'id' | 'scaleId' | 'scaleVersion' | 'completedAt' | 'score' | 'parameters' | 'share'>

/** Results as their owner sees them, with the names of those they are shared with and the words every phone has not. */
export async function describeOwn<One extends Own>(database: Reads, administrations: readonly One[]) {
  const ids = administrations.flatMap(({ share }) => share?.counsellorId ?? [])
  const [names, wordsOf] = await Promise.all([
    ids.length > 0 ? counsellorsToName(database, ids) : new Map(),
    readBroughtWords(database, findSkeleton, administrations),
  ])
  return administrations.map((one) => ({
    ...one,
    words: wordsOf(one),
    share: one.share && { ...one.share, counsellorName: names.get(one.share.counsellorId)?.name ?? '' },
  }))
}

export async function describeOne(database: Reads, administration: Own) {
  const [described] = await describeOwn(database, [administration])
  if (!described) throw new Error('a result without a description')
  return described
}

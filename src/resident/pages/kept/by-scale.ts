import type { Scale } from '#core/domain/assessment/scale'
import { findScale } from '#core/scales/index'
import type { Kept } from './kept'

/** Kept results of one questionnaire in one version: what may be compared. */
export interface KeptGroup {
  readonly key: string
  /** Undefined for one that is no longer known here. */
  readonly scale: Scale | undefined
  readonly title: string
  readonly records: readonly Kept[]
}

/** In the order of what came last; each group's newest first, as the list has them. */
export function byScale(records: readonly Kept[]): KeptGroup[] {
  const groups = new Map<string, Kept[]>()
  for (const one of records) {
    const key = `${one.scaleId} ${one.scaleVersion}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all
    if (!first) return []
    const scale = findScale(first.scaleId, first.scaleVersion)
    return [{ key, scale, title: titleOf(scale), records: all }]
  })
}

function titleOf(scale: Scale | undefined): string {
  if (!scale) return '以前的一份问卷'
  const newest = findScale(scale.id)
  return newest && newest.version > scale.version ? `${scale.plainTitle}（旧版题目，不和新版比）` : scale.plainTitle
}

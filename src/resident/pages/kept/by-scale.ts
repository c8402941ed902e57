import { totalRange } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import { findScale } from '#core/scales/index'
import type { Kept } from './kept'

/** Kept results of one questionnaire in one version: what may be compared. */
export interface KeptGroup {
  readonly key: string
  readonly id: string
  readonly version: number
  readonly title: string
  /** Lowest and highest the number can be; null where it has none, or nobody here knows. */
  readonly range: { readonly min: number; readonly max: number } | null
  readonly direction: Scale['direction']
  readonly records: readonly Kept[]
  readonly headlineOf: (kept: Kept) => string | null
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
    const { scaleId: id, scaleVersion: version } = first
    const isOld = records.some(({ scaleId, scaleVersion }) => scaleId === id && scaleVersion > version)
    return [{ key, id, version, records: all, ...saidOf(first, isOld) }]
  })
}

/** By the program's own definition; where it has none, in the words the cloud has kept for these results. */
function saidOf(
  { scaleId, scaleVersion, words }: Kept,
  isOld: boolean,
): Pick<KeptGroup, 'title' | 'range' | 'direction' | 'headlineOf'> {
  const scale = findScale(scaleId, scaleVersion)
  if (!scale) {
    return {
      title: titled(words?.title ?? '以前的一份问卷', words !== null && isOld),
      range: words?.range ?? null,
      direction: words?.direction ?? 'higher-is-heavier',
      headlineOf: (kept) => kept.words?.headline ?? null,
    }
  }
  const newest = findScale(scaleId)
  return {
    title: titled(scale.plainTitle, newest !== undefined && newest.version > scaleVersion),
    range: totalRange(scale),
    direction: scale.direction,
    headlineOf: ({ score }) => outcomeOf(scale, score)?.headline ?? null,
  }
}

const titled = (title: string, isOld: boolean): string => (isOld ? `${title}（旧版题目，不和新版比）` : title)

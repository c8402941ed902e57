import type { ChildRelation } from '#core/domain/access/child'
import type { ChildResult } from '#core/domain/children/result'
import { MINUTE } from '#core/domain/time'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

const counsellorsToName = keepFor(MINUTE, findCounsellors)

/**
 * What was shown of these to counsellors, as one of the child's people sees it: that and how often it was looked at, all of
 * them; with whom, only whoever shared it and the young person.
 */
export async function sharesOf(database: Reads, results: readonly ChildResult[], relation: ChildRelation) {
  const ids = results.flatMap(({ share }) => share?.counsellorId ?? [])
  const names = ids.length > 0 ? await counsellorsToName(database, ids) : new Map<string, { readonly name: string }>()
  return ({ share }: ChildResult) => {
    if (!share) return null
    const { by, counsellorId, until, takenBackAt, looks } = share
    const mine = relation.as === 'self' ? by === null : by === relation.guardian.id
    const whose = names.get(counsellorId)?.name ?? ''
    const seen = { looks: looks.length, lastLook: looks.at(-1) ?? null }
    return { mine, with: mine || relation.as === 'self' ? whose : null, until, takenBackAt, ...seen }
  }
}

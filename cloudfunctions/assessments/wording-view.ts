import { findSkeleton } from '#core/scales/skeletons/index'
import type { ListedWording } from '../_store/wordings'

/** As staff see it: who did what, told as whether it was they. */
export function describeWording(one: ListedWording, ids: readonly string[]) {
  const { id, scaleId, version, licence, document, status, deeds } = one
  const title = findSkeleton(scaleId)?.title ?? scaleId
  return {
    ...{ id, scaleId, version, title, licence, document, status },
    deeds: deeds.map(({ at, did, by }) => ({ at, did, mine: ids.includes(by) })),
  }
}

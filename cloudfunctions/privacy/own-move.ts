import { type RecordMove, stateOf } from '#core/domain/moving/move'
import type { Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { findMove } from '../_store/record-moves'
import { findSite } from '../_store/sites'

/** A move as one of its two accounts reads it; null for who is neither. */
export async function describeOwnMove(database: Reads, move: RecordMove, ids: readonly string[], now: Instant) {
  const isOld = move.fromId !== null && ids.includes(move.fromId)
  if (!isOld && !ids.includes(move.toId)) return null
  const { id, at, asked, codeUntil, waitsUntil, ended, hindered } = move
  const site = asked && (await findSite(database, asked.siteId))
  return {
    ...{ id, side: isOld ? ('old' as const) : ('new' as const), state: stateOf(move, now), at, hindered },
    ...{ until: asked ? waitsUntil : codeUntil, endedAt: ended?.at ?? null, siteName: site?.name ?? '' },
    ...{ sitePhone: site?.phone ?? null, left: move.left ?? [] },
  }
}

/** The one that stands with a person; null where there is none, or it is gone. */
export async function readOwnMove(database: Reads, moveId: string | undefined, ids: readonly string[], now: Instant) {
  const found = moveId === undefined ? null : await findMove(database, moveId)
  return found && describeOwnMove(database, found, ids, now)
}

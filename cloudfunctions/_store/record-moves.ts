import * as z from 'zod/mini'
import { civilDate, code, count, id, instant, upTo } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { hindrances, movedKinds, moveEndings, moveVerdicts, proofs, type RecordMove } from '#core/domain/moving/move'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const record = z.object({ counsellorId: id, date: civilDate, appointmentId: id, code, start: instant })

const asked = z.object({
  ...{ fromId: id, by: id, role: z.enum(staffRoles), at: instant, proof: z.enum(proofs) },
  ...{ note: z.nullable(sealedText), siteId: id, record: z.nullable(record) },
})

/** Under a hash of the code that was shown; what was written of it lies sealed, bound to the move. */
export const recordMoves = rowsOf<RecordMove>(
  'record-moves',
  z.object({
    ...{ id, toId: id, codeUntil: instant, asked: z.nullable(asked) },
    decided: z.nullable(z.object({ by: id, at: instant, as: z.enum(moveVerdicts), words: z.nullable(sealedText) })),
    ...{ waitsUntil: z.nullable(instant), hindered: z.nullable(z.enum(hindrances)) },
    ...{ begunAt: z.nullable(instant), workedAt: instant, moved: count },
    left: z.exactOptional(upTo(movedKinds.length, z.enum(movedKinds))),
    ended: z.nullable(z.object({ at: instant, as: z.enum(moveEndings) })),
    ...{ nodeId: z.nullable(id), fromId: z.nullable(id), byId: z.nullable(id), at: instant },
    ...{ isOpen: z.boolean(), due: instant, goneAt: instant },
  }),
  // Since the second some end with a part moved.
  [asItWas, asItWas],
)

export function findMove(documents: Gets, moveId: string): Promise<RecordMove | null> {
  return recordMoves.own(documents, moveId)
}

/** For what is only shown: null also where it cannot be read. */
export function lookAtMove(documents: Gets, moveId: string): Promise<RecordMove | null> {
  return recordMoves.find(documents, moveId)
}

export function saveMove(documents: Documents, move: RecordMove): Promise<void> {
  return recordMoves.put(documents, move)
}

export function removeMove(documents: Documents, moveId: string): Promise<void> {
  return recordMoves.remove(documents, moveId)
}

const newest = (most: number) => ({ field: 'at', direction: 'desc', limit: most }) as const

/** At these places, those that are not over: first the one with something to do first, so that none is hidden for good. */
export async function listOpenMoves(database: Reads, nodeIds: readonly string[], most: number): Promise<RecordMove[]> {
  const conditions = { equals: { isOpen: true }, among: { field: 'nodeId', values: nodeIds } }
  const soonest = { field: 'due', direction: 'asc', limit: most } as const
  return (await recordMoves.first(database, conditions, soonest)).flatMap(({ row }) => row ?? [])
}

/** What somebody of the staff asked for, newest first. */
export async function listMovesBy(database: Reads, staffIds: readonly string[], most: number): Promise<RecordMove[]> {
  const conditions = { among: { field: 'byId', values: staffIds } }
  return (await recordMoves.first(database, conditions, newest(most))).flatMap(({ row }) => row ?? [])
}

/** Ids of all that somebody is one side of, in whatever state they lie there. */
export async function listMoveIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const found = await Promise.all(
    ['toId', 'fromId'].map((field) => recordMoves.ids(database, { among: { field, values: personIds } }, newest(most))),
  )
  return [...new Set(found.flat())]
}

/** Of each side more than anybody is one side of while it still matters: codes are few a day, and what was stopped is new. */
const MOST_OF_ONE = 100

/** Those that somebody is one side of, newest first on each side; what cannot be read is left out. */
export async function listMovesOf(database: Reads, personIds: readonly string[]): Promise<RecordMove[]> {
  const found = await Promise.all(
    ['toId', 'fromId'].map((field) =>
      recordMoves.first(database, { among: { field, values: personIds } }, newest(MOST_OF_ONE)),
    ),
  )
  return found.flat().flatMap(({ row }) => row ?? [])
}

/** Ids of those with something to do, the longest due first. */
export function listDueMoves(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'due', direction: 'asc', limit: most } as const
  return recordMoves.ids(database, { range: { field: 'due', until: now + 1 } }, order)
}

/** Ids of those that are over for good. */
export function listOldMoves(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return recordMoves.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export function clearMove(documents: Documents, moveId: string, now: Instant): Promise<boolean> {
  return recordMoves.clear(documents, moveId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}

import * as z from 'zod/mini'
import { civilDate, code, id, instant, upTo } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { judgements, MOST_LOOKS, MOST_SAID, type Opening, openingKinds, shareDays } from '#core/domain/records/opening'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Read, rowsOf } from './rows'

const said = z.object({ as: z.enum(['keeper', 'staff']), by: id, at: instant, words: z.nullable(sealedText) })

/** Records that somebody looks at who has nothing to do with them; what was written of it lies sealed, bound to the opening. */
export const recordOpenings = rowsOf<Opening>(
  'record-openings',
  z.object({
    id,
    kind: z.enum(openingKinds),
    personId: id,
    siteId: id,
    nodeId: id,
    record: z.nullable(z.object({ counsellorId: id, date: civilDate, appointmentId: id, code, start: instant })),
    lookerId: id,
    role: z.enum(staffRoles),
    byId: id,
    why: z.nullable(sealedText),
    at: instant,
    until: z.nullable(instant),
    days: z.nullable(z.literal([...shareDays])),
    looks: upTo(MOST_LOOKS, id),
    said: upTo(MOST_SAID, said),
    judged: z.nullable(z.object({ by: id, at: instant, as: z.enum(judgements), words: z.nullable(sealedText) })),
    endedAt: z.nullable(instant),
    isOpen: z.boolean(),
  }),
  [asItWas],
)

export function findOpening(documents: Gets, openingId: string): Promise<Opening | null> {
  return recordOpenings.own(documents, openingId)
}

export function saveOpening(documents: Documents, opening: Opening): Promise<void> {
  return recordOpenings.put(documents, opening)
}

export function removeOpening(documents: Documents, openingId: string): Promise<void> {
  return recordOpenings.remove(documents, openingId)
}

const rowsIn = (read: readonly Read<Opening>[]) => read.flatMap(({ row }) => row ?? [])

/** At these places, those the keeper has yet to judge: the longest ago first. */
export async function listToJudge(database: Reads, nodeIds: readonly string[], most: number): Promise<Opening[]> {
  const conditions = { equals: { isOpen: true }, among: { field: 'nodeId', values: nodeIds } }
  return rowsIn(await recordOpenings.first(database, conditions, { field: 'at', direction: 'asc', limit: most }))
}

/** At these places, those that are judged or over: newest first. */
export async function listJudged(database: Reads, nodeIds: readonly string[], most: number): Promise<Opening[]> {
  const conditions = { equals: { isOpen: false }, among: { field: 'nodeId', values: nodeIds } }
  return rowsIn(await recordOpenings.first(database, conditions, { field: 'at', direction: 'desc', limit: most }))
}

/** What somebody may look at or asked for, newest first. */
export async function listOpeningsOf(database: Reads, staffIds: readonly string[], most: number): Promise<Opening[]> {
  const order = { field: 'at', direction: 'desc', limit: most } as const
  const [looked, asked] = await Promise.all(
    ['lookerId', 'byId'].map((field) => recordOpenings.first(database, { among: { field, values: staffIds } }, order)),
  )
  const all = new Map([...rowsIn(looked ?? []), ...rowsIn(asked ?? [])].map((one) => [one.id, one]))
  return [...all.values()].sort((one, other) => other.at - one.at).slice(0, most)
}

/** Ids of all of somebody's records, in whatever state they lie there. */
export function listOpeningIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return recordOpenings.ids(database, conditions, { field: 'at', direction: 'desc', limit: most })
}

/** Ids of those before then, the longest ago first. */
export function listOldOpenings(database: Reads, until: Instant, most: number): Promise<string[]> {
  return recordOpenings.ids(database, { range: { field: 'at', until } }, { field: 'at', direction: 'asc', limit: most })
}

export function clearOpening(documents: Documents, openingId: string, until: Instant): Promise<boolean> {
  return recordOpenings.clear(documents, openingId, ({ at }) => typeof at === 'number' && at < until)
}

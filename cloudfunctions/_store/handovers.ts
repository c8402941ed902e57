import * as z from 'zod/mini'
import { id, instant } from '#core/contracts/shapes'
import { type Handover, MOST_HANDOVERS } from '#core/domain/duty/handover'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** What who was on duty left for who comes next. */
export const handovers = rowsOf<Handover>(
  'handovers',
  z.object({ ...{ id, siteId: id, by: id, at: instant, goneAt: instant }, text: sealedText }),
  [asItWas],
)

export const ownHandover = (documents: Gets, noteId: string): Promise<Handover | null> =>
  handovers.own(documents, noteId)

export const putHandover = (documents: Documents, note: Handover): Promise<void> => handovers.put(documents, note)

export const dropHandover = (documents: Documents, noteId: string): Promise<void> => handovers.remove(documents, noteId)

/** Of one site, the newest first, those that are kept still. */
export async function listHandovers(database: Reads, siteId: string, since: Instant): Promise<Handover[]> {
  const conditions = { equals: { siteId }, range: { field: 'at', from: since } }
  const order = { field: 'at', direction: 'desc', limit: MOST_HANDOVERS } as const
  return (await handovers.first(database, conditions, order)).flatMap(({ row }) => row ?? [])
}

export function listGoneHandovers(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return handovers.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export const clearHandover = (documents: Documents, noteId: string, now: Instant): Promise<boolean> =>
  handovers.clear(documents, noteId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)

import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { emptyRoster, type Roster } from '#core/domain/access/roster'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'
import { later } from './staff'

const ROSTER = 'roster'

export const rosters = rowsOf<Roster>(
  'rosters',
  z.object({
    id,
    changedAt: instant,
    credentialRules: upTo(200, z.object({ nodeId: id, needed: z.boolean() })),
    entries: upTo(50, z.object({ code: id, by: id, at: instant, nodeIds: upTo(20, id) })),
  }),
  [asItWas],
)

export async function findRoster(documents: Gets): Promise<Roster> {
  return (await rosters.own(documents, ROSTER)) ?? emptyRoster(ROSTER)
}

/** By everybody who changes who works here: whoever else does meanwhile collides. */
export function saveRoster(documents: Documents, roster: Roster, at: Instant): Promise<void> {
  return rosters.put(documents, { ...roster, changedAt: later(roster.changedAt, at) })
}

import * as z from 'zod/mini'
import { id, line, minutes, name, text, upTo } from '#core/contracts/shapes'
import { type Counsellor, counsellorStatuses, modes } from '#core/domain/scheduling/counsellor'
import { makeTerms } from '#core/domain/scheduling/terms'
import type { Documents, Gets, Reads } from './database'
import { keptHours, mendHours } from './hours'
import { rowsOf } from './rows'

const shape = z.object({
  id,
  name,
  title: name,
  credentials: upTo(10, line),
  introduction: text,
  concerns: upTo(10, name),
  modes: upTo(3, z.enum(modes)),
  siteId: id,
  roomId: id,
  hours: keptHours,
  sessionMinutes: minutes,
  gapMinutes: minutes,
  status: z.enum(counsellorStatuses),
})

/** Terms that cannot work are no terms: whoever has them is left out until they are put right. */
const canWork = z.refine<Counsellor>((counsellor) => makeTerms(counsellor).ok, { path: ['sessionMinutes'] })

export const counsellors = rowsOf<Counsellor>('counsellors', shape.check(canWork), [mendHours('hours')])

export function findCounsellor(documents: Gets, counsellorId: string): Promise<Counsellor | null> {
  return counsellors.find(documents, counsellorId)
}

export function findCounsellors(database: Reads, ids: readonly string[]): Promise<Counsellor[]> {
  return counsellors.all(database, { among: { field: 'id', values: ids } })
}

export function listActiveCounsellors(database: Reads, siteId?: string): Promise<Counsellor[]> {
  return counsellors.all(database, {
    equals: siteId === undefined ? { status: 'active' } : { status: 'active', siteId },
  })
}

/** Nobody else's affair than `saveTerms`, which writes the days with it. */
export function saveCounsellor(documents: Documents, counsellor: Counsellor): Promise<void> {
  return counsellors.put(documents, counsellor)
}

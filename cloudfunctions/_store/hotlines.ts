import * as z from 'zod/mini'
import { id, instant, upTo, version } from '#core/contracts/shapes'
import { dialTest, lineDraft } from '#core/contracts/shapes/line'
import type { KeptLine } from '#core/domain/hotlines/registry'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** One document a number, under an id made of it. */
export const hotlines = rowsOf<KeptLine>(
  'hotlines',
  z.object({
    ...lineDraft.shape,
    ours: z.exactOptional(z.boolean()),
    id,
    revision: version,
    closed: z.nullable(z.object({ at: instant, by: id })),
    tests: upTo(12, z.object({ ...dialTest, by: id })),
  }),
  // Since the second it is known which ones we answer: who does not know of it would write it away, and the rota with it.
  [asItWas, asItWas],
)

export function findLine(documents: Gets, lineId: string): Promise<KeptLine | null> {
  return hotlines.own(documents, lineId)
}

export function listLines(database: Reads): Promise<KeptLine[]> {
  return hotlines.all(database, {})
}

export function putLine(documents: Documents, line: KeptLine): Promise<void> {
  return hotlines.put(documents, line)
}

import * as z from 'zod/mini'
import { id, instant, recordUpTo, total, version } from '#core/contracts/shapes'
import type { RowWalk } from '#core/domain/jobs/row-walk'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

const tallied = { began: instant, seen: total, brought: total, stuck: total }

/** One document: how far it is with bringing every document to the newest version. */
const rowWalks = rowsOf<RowWalk>(
  'row-walks',
  z.object({
    ...{ id: z.literal('rows'), revision: total },
    collections: recordUpTo(
      200,
      id,
      z.object({ version, known: instant, last: z.nullable(z.object({ ...tallied, ended: instant })) }),
    ),
    pass: z.nullable(z.object({ ...tallied, collection: id, after: z.nullable(z.string().check(z.maxLength(128))) })),
  }),
  [asItWas],
)

export const findRowWalk = (documents: Gets): Promise<RowWalk | null> => rowWalks.own(documents, 'rows')

export const putRowWalk = (documents: Documents, walk: RowWalk): Promise<void> => rowWalks.put(documents, walk)

import * as z from 'zod/mini'
import { civilDate, id, instant } from '#core/contracts/shapes'
import { mostOpen, ofFields, terms } from '#core/contracts/shapes/expert'
import type { Expert } from '#core/domain/experts/expert'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** What was admitted of somebody, and what they say of their time. Whether they hold the post says their staff record. */
export const experts = rowsOf<Expert>(
  'experts',
  z.object({
    ...{ id, nodeId: id, fields: ofFields, terms, batchId: id, admittedAt: instant },
    ...{ awayUntil: z.nullable(civilDate), mostOpen },
  }),
  [asItWas],
)

export const findExpert = (documents: Gets, staffId: string): Promise<Expert | null> => experts.own(documents, staffId)

/** The same by whichever of somebody's ids their staff record lies under. */
export const findExpertAmong = (database: Reads, ids: readonly string[]): Promise<Expert | null> =>
  experts.ownAmong(database, ids)

/** Everybody of the pool: a city has a few hundred. */
export const listAllExperts = (database: Reads): Promise<Expert[]> => experts.all(database, {})

export const putExpert = (documents: Documents, expert: Expert): Promise<void> => experts.put(documents, expert)

export const removeExpert = (documents: Documents, staffId: string): Promise<void> => experts.remove(documents, staffId)

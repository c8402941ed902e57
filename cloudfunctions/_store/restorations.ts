import * as z from 'zod/mini'
import { id, instant } from '#core/contracts/shapes'
import type { Restoration } from '#core/domain/health/restored'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const many = z.int().check(z.nonnegative(), z.maximum(1e12))

/** One document a backup that was put back, written by whoever put it back. */
export const restorations = rowsOf<Restoration>(
  'restorations',
  z.object({ id, from: instant, until: instant, documents: many, files: many, toldAt: z.nullable(instant) }),
  [asItWas],
)

export const findRestoration = (documents: Gets, restorationId: string): Promise<Restoration | null> =>
  restorations.own(documents, restorationId)

export const saveRestoration = (documents: Documents, restoration: Restoration): Promise<void> =>
  restorations.put(documents, restoration)

export const listRestorations = (database: Reads): Promise<Restoration[]> => restorations.all(database, {})

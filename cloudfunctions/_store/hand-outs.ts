import * as z from 'zod/mini'
import { id } from '#core/contracts/shapes'
import { handOut } from '#core/contracts/shapes/hand-out'
import type { HandOut } from '#core/domain/reading/hand-out'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

export const handOuts = rowsOf<HandOut>('hand-outs', z.object({ ...handOut, id, by: id }), [asItWas])

export const findHandOut = (documents: Gets, handOutId: string): Promise<HandOut | null> =>
  handOuts.own(documents, handOutId)

/** Of these sites, in one year. */
export const listHandOuts = (database: Reads, siteIds: readonly string[], year: number): Promise<HandOut[]> =>
  handOuts.all(database, {
    among: { field: 'siteId', values: siteIds },
    range: { field: 'on', from: `${year}-01-01`, until: `${year + 1}-01-01` },
  })

export const putHandOut = (documents: Documents, one: HandOut): Promise<void> => handOuts.put(documents, one)

export const removeHandOut = (documents: Documents, handOutId: string): Promise<void> =>
  handOuts.remove(documents, handOutId)

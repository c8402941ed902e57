import * as z from 'zod/mini'
import { id, version } from '#core/contracts/shapes'
import type { Documents } from './database'
import { asItWas, rowsOf } from './rows'

interface Tree {
  readonly id: string
  readonly revision: number
}

export const tree = rowsOf<Tree>('tree', z.object({ id, revision: version }), [asItWas])

const THE_ONE = 'organisation'

/**
 * Written by whoever changes a place or a site, and first in the transaction: what is read of the organisation after that,
 * beside the transaction too, is so still when it is written, or this is run again. Two moves that would make a circle
 * together, a site at a place that is being closed: one is first, and the other one sees it.
 */
export async function meetInTree(documents: Documents): Promise<void> {
  const found = await tree.own(documents, THE_ONE)
  await tree.put(documents, { id: THE_ONE, revision: (found?.revision ?? 0) + 1 })
}

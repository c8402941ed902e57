import type { Grant } from '#core/domain/access/relations'
import type { MessageSettings } from '#core/domain/messages/template'
import type { Reads } from '../_store/database'
import { readKept } from './change-node'

export const shownMessages = ({ revision, quiet, templates }: MessageSettings) => ({ revision, quiet, templates })

/** Whoever manages a place that nothing is above. */
export async function managesAll(database: Reads, grants: readonly Grant[]): Promise<boolean> {
  const { nodes, own } = await readKept(database, grants)
  return nodes.some(({ id, parentId }) => parentId === null && own.has(id))
}

import { createHash } from 'node:crypto'
import type { BadRowTold } from '../_store/database'
import { writeLog } from './log'

/** Enough to know a document by among those of a collection; it does not lead back to the id. */
export function hashOfId(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16)
}

/** Each once in an instance's life: a list that everybody reads would fill the log with one document. */
const told = new Set<string>()
const mostTold = 1000

/** Says in the log which document could not be read, and by which field: no id, nothing of what it holds. */
export function tellBadRow({ collection, id, field }: BadRowTold): void {
  const row = hashOfId(id)
  const line = `${collection} ${row} ${field}`
  if (told.has(line)) return
  if (told.size >= mostTold) told.clear()
  told.add(line)
  writeLog({ level: 'error', at: Date.now(), badRow: { collection, row, field } })
}

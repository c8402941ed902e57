import { fieldAlone } from '#core/domain/privacy/sealed'
import { hashOfId } from './bad-row'
import { writeLog } from './log'
import type { BadSealTold } from './private'

/** Each once in an instance's life, as with rows: what everybody meets would fill the log. */
const told = new Set<string>()
const mostTold = 1000

/** Says in the log what did not open: where it stands, by a hash of the id, under which key, and why. Nothing of what is in it. */
export function tellBadSeal({ collection, id, field, key, why }: BadSealTold): void {
  const badSeal = { collection, row: hashOfId(id), field: fieldAlone(field), key, why }
  const line = JSON.stringify(badSeal)
  if (told.has(line)) return
  if (told.size >= mostTold) told.clear()
  told.add(line)
  writeLog({ level: 'error', at: Date.now(), badSeal })
}

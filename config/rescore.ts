import { readFileSync } from 'node:fs'
import { differences } from '../core/domain/assessment/rescore'
import { findScale } from '../core/scales/index'

/**
 * `npx tsx config/rescore.ts administrations.jsonl`: kept self-tests as CloudBase exports them, one JSON document a line, scored
 * again. Prints what would be another today, by id, and how many were looked at; never an answer. Ends with 1 if any differs.
 */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('which export? npx tsx config/rescore.ts <file>')
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
  .map(({ _id, scaleId, scaleVersion, responses, score }) => ({ id: _id, scaleId, scaleVersion, responses, score }))

const found = differences(rows, findScale)
for (const { id, scaleId, scaleVersion, why, was, is } of found) {
  console.log(
    `${id} ${scaleId} ${scaleVersion}: ${why}, ${was.total} ${was.bandId} → ${is ? `${is.total} ${is.bandId}` : 'none'}`,
  )
}
console.log(`${rows.length} looked at, ${found.length} differ`)
process.exitCode = found.length > 0 ? 1 : 0

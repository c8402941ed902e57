import { readFileSync } from 'node:fs'
import { secretsOf } from '../cloudfunctions/_runtime/private'
import { differences } from '../core/domain/assessment/rescore'
import type { AnyScale } from '../core/domain/assessment/scale'
import type { WordingImport } from '../core/domain/assessment/wording'
import { findScale } from '../core/scales/index'
import { findSkeleton } from '../core/scales/skeletons/index'

/**
 * `npx tsx config/rescore.ts administrations.jsonl [wordings.jsonl]`: kept self-tests as CloudBase exports them, one JSON
 * document a line, scored again; with the wordings that were brought, those too. Prints what would be another today, by
 * id, and how many were looked at; never an answer. Ends with 1 if any differs. What is sealed in them is opened with the
 * keys of the environment (`XINLIN_FIELD_KEY` …).
 */
const [file, wordings] = process.argv.slice(2)
if (file === undefined) throw new Error('which export? npx tsx config/rescore.ts <file>')

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

const secrets = secretsOf(process.env)
const rows = linesOf(file).map(({ _id: id, found, responses, ...before }) => {
  const open = (field: string, said: unknown) =>
    typeof said === 'string' ? JSON.parse(secrets.open({ collection: 'administrations', id, field }, said)) : said
  // Of before it was sealed it lies open, each by itself.
  const { scaleId, scaleVersion, parameters, score } = open('found', found ?? before)
  return { id, scaleId, scaleVersion, parameters, score, responses: open('responses', responses) }
})
const brought: readonly WordingImport[] = wordings === undefined ? [] : linesOf(wordings)

/** What it says plays no part, and whether it is in force neither. */
function find(id: string, version: number): AnyScale | undefined {
  const one = brought.find(({ scaleId, version: its }) => scaleId === id && its === version)
  return one ? findSkeleton(id, one.skeletonVersion) : findScale(id, version)
}

const found = differences(rows, find)
for (const { id, scaleId, scaleVersion, why, was, is } of found) {
  console.log(
    `${id} ${scaleId} ${scaleVersion}: ${why}, ${was.total} ${was.bandId} → ${is ? `${is.total} ${is.bandId}` : 'none'}`,
  )
}
console.log(`${rows.length} looked at, ${found.length} differ`)
process.exitCode = found.length > 0 ? 1 : 0

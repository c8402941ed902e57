import { accept, type Decision, refuse } from '#core/domain/decision'
import { NOTES_SHEET } from '#core/domain/setup/columns'
import type { RowFault } from '#core/domain/setup/faults'
import type { Written } from '#core/domain/setup/plan'
import { type ReadSheet, readSheet } from '#core/domain/setup/read-sheet'
import { type FileFault, readFile } from './spreadsheet/read'

export interface ReadTables extends Written {
  readonly faults: readonly RowFault[]
}

/** What a file says there shall be: one table, or two; sheets that hold nothing, and the one that explains, are left out. */
export function readTables(file: string): Decision<ReadTables, FileFault | 'table-columns' | 'table-empty'> {
  const read = readFile(file)
  if (!read.ok) return read
  const sheets = read.value.filter(({ name }) => name !== NOTES_SHEET).flatMap(({ rows }) => readSheet(rows) ?? [])
  if (sheets.includes('unknown')) return refuse('table-columns')
  const known = sheets as readonly ReadSheet[]
  const of = (sheet: ReadSheet['sheet']) => known.filter((one) => one.sheet === sheet)
  if (of('places').length > 1 || of('people').length > 1) return refuse('table-columns')
  const [places, people] = [of('places')[0]?.rows ?? [], of('people')[0]?.rows ?? []]
  if (places.length + people.length === 0) return refuse('table-empty')
  return accept({ places, people, faults: known.flatMap(({ faults }) => faults) })
}

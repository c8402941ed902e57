import writeXlsx from 'write-excel-file/node'
import { csvOf } from '#core/domain/setup/csv'
import { base64Of } from './bytes'

/** A table as it is written: its head first, all of it text. */
export interface TableWritten {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** As wide as what stands in it, within reason; a Chinese sign takes two. */
function widthOf(rows: TableWritten['rows'], column: number): number {
  const widths = rows.map((row) => [...(row[column] ?? '')].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0))
  return Math.min(48, Math.max(8, ...widths) + 2)
}

/** Every cell is a text: nothing that somebody wrote is taken for a formula. */
async function workbookOf(tables: readonly TableWritten[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
    data: rows.map((row, at) =>
      row.map((value) => ({ value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })),
    ),
  }))
  return writeXlsx(sheets).toBuffer()
}

/** As base64: in csv the first table alone, which is all such a file holds. */
export async function writeTables(tables: readonly TableWritten[], format: 'csv' | 'xlsx'): Promise<string> {
  return base64Of(format === 'csv' ? csvOf(tables[0]?.rows ?? []) : await workbookOf(tables))
}

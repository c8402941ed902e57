import { accept, type Decision, refuse } from '#core/domain/decision'
import { rowsOfCsv } from '#core/domain/setup/csv'
import { type FileFault, MOST_COLUMNS, type WrittenSheet } from './read'

/** As Chinese spreadsheets write text: in UTF-8, or in GB18030, of which GBK is a part. */
function textOf(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // No table has such a sign; what is no text at all has many.
      return text.includes('\0') ? null : text
    } catch {
      // Of the next one, then.
    }
  }
  return null
}

/** A cell that a spreadsheet would work out, were the file opened there. */
const isFormula = (cell: string) => /^\s*[=＝@＠]/.test(cell)

/** A file of one table, cells parted by commas, tabs or semicolons. */
export function readText(bytes: Uint8Array): Decision<readonly WrittenSheet[], FileFault> {
  const text = textOf(bytes)
  if (text === null) return refuse('table-unreadable')
  const rows = rowsOfCsv(text)
  if (rows === null) return refuse('table-unreadable')
  return accept([
    {
      name: '',
      rows: rows.map(({ row, cells }) => ({
        ...{ row, cells: cells.slice(0, MOST_COLUMNS), formula: cells.some(isFormula) },
      })),
    },
  ])
}

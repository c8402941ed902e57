import { type Sheet, sheetColumns, sheetOf } from './columns'
import type { RowFault } from './faults'

/** A row as it stands in a file, `row` counted as whoever wrote it sees it, from 1 on. */
export interface WrittenRow {
  readonly row: number
  readonly cells: readonly string[]
  /** Whether anything in it is to be worked out: that is not what somebody wrote. */
  readonly formula: boolean
}

/** A row by the names of its columns. What nobody wrote is empty. */
export interface NamedRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ReadSheet {
  readonly sheet: Sheet
  readonly rows: readonly NamedRow[]
  readonly faults: readonly RowFault[]
}

/** As somebody sees it: lines and spaces run together, nothing at the ends, no sign that nobody sees. */
export const tidied = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim()

const isEmpty = ({ cells }: Pick<WrittenRow, 'cells'>) => cells.every((cell) => cell === '')

/** Null where there is nothing at all, `unknown` where its head is that of none of our tables. */
export function readSheet(written: readonly WrittenRow[]): ReadSheet | 'unknown' | null {
  const [head, ...body] = written
    .map((row) => ({ ...row, cells: row.cells.map(tidied) }))
    .filter((row) => !isEmpty(row))
  if (!head) return null
  const sheet = sheetOf(head.cells)
  if (sheet === null) return 'unknown'
  const names = new Map(Object.entries(sheetColumns[sheet]).map(([column, word]) => [word as string, column]))
  const columns = head.cells.map((word) => names.get(word))
  const at = { sheet, row: head.row }
  const faults: RowFault[] = head.cells.flatMap((word, place): RowFault[] => {
    if (word === '') return []
    if (columns[place] === undefined) return [{ ...at, fault: 'column-unknown', about: word.slice(0, 60) }]
    return head.cells.indexOf(word) < place ? [{ ...at, fault: 'column-twice', about: word }] : []
  })
  const rows = body.map(({ row, cells }): NamedRow => {
    const named = Object.keys(sheetColumns[sheet]).map((column) => [column, cells[columns.indexOf(column)] ?? ''])
    return { row, cells: Object.fromEntries(named) }
  })
  const worked = body.filter(({ formula }) => formula)
  return {
    sheet,
    rows,
    faults: [...faults, ...worked.map(({ row }): RowFault => ({ sheet, row, fault: 'formula', about: '' }))],
  }
}

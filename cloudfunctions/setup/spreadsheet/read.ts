import { accept, type Decision, refuse } from '#core/domain/decision'
import type { WrittenRow } from '#core/domain/setup/read-sheet'
import { bytesOf } from './bytes'
import { readText } from './read-text'
import { readWorkbook } from './read-workbook'

/** Why a file is none of ours. `table-old`: of a spreadsheet of before 2007, or locked with a password. */
export type FileFault = 'table-unreadable' | 'table-old' | 'table-macros' | 'table-too-large' | 'table-too-long'

export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly WrittenRow[]
}

/** Of one sheet. */
export const MOST_ROWS = 500
/** What stands further to the right is no column of ours. */
export const MOST_COLUMNS = 40

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

const isWritten = ({ cells, formula }: WrittenRow) => formula || cells.some((cell) => cell.trim() !== '')

/** A file as what its first bytes say it is, whatever it is called. */
export function readFile(base64: string): Decision<readonly WrittenSheet[], FileFault> {
  const bytes = bytesOf(base64)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('table-old')
  const read = startsWith(bytes, [0x50, 0x4b]) ? readWorkbook(bytes) : readText(bytes)
  if (!read.ok) return read
  // Beside its head, and the lines that hold nothing.
  const isTooLong = read.value.some(({ rows }) => rows.filter(isWritten).length > MOST_ROWS + 1)
  return isTooLong ? refuse('table-too-long') : accept(read.value)
}

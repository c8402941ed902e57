import type { WrittenRow } from '#core/domain/setup/read-sheet'
import { MOST_COLUMNS } from './read'
import { readXml } from './xml'

export class TooManyRows extends Error {}

/** `BC12` → 54: the column from 0 on. */
function columnOf(reference: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? []
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

/** A number as somebody sees it in its cell: no `1.38E10`. */
const numberText = (text: string) => (/^-?[\d.]+[eE][+-]?\d+$/.test(text) ? String(Number(text)) : text)

/** The rows of a sheet that hold anything, each under the number that is beside it there. */
export function readRows(part: Uint8Array, texts: readonly string[], most: number): WrittenRow[] {
  const rows: WrittenRow[] = []
  let [row, column, type] = [0, -1, 'n']
  let [cells, formula, value]: [string[], boolean, string] = [[], false, '']
  let [isValue, isAloud] = [false, false]
  readXml(part, {
    opens(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r) || row + 1
        ;[cells, formula, column] = [[], false, -1]
      } else if (name === 'c') {
        column = columnOf(attributes.r ?? '') ?? column + 1
        ;[type, value] = [attributes.t ?? 'n', '']
      } else if (name === 'f') formula = true
      else if (name === 'rPh') isAloud = true
      isValue = (name === 'v' || name === 't') && !isAloud
    },
    says(text) {
      if (isValue) value += text
    },
    closes(name) {
      isValue = false
      if (name === 'rPh') isAloud = false
      if (name === 'c' && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('')
        cells[column] = type === 's' ? (texts[Number(value)] ?? '') : type === 'n' ? numberText(value) : value
      }
      if (name !== 'row' || (!formula && cells.every((cell) => cell.trim() === ''))) return
      rows.push({ row, cells, formula })
      // Rows that are only drawn, without a word in them, are none.
      if (rows.length > most + 1) throw new TooManyRows()
    },
  })
  return rows
}

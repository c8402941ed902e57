import type { Scale } from '#core/domain/assessment/scale'
import { now } from '../../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'
import { dropSheet, putSheet, readSheets, type Sheet, type Sheets, sheetOf } from './sheet'

/** Answers never leave this entry: no request reads it. What is in it is looked at by `readSheets`, sheet by sheet. */
const entry: Entry<unknown> = { key: 'sheets', version: 1, parse: (stored) => stored }

/** On a phone that refuses storage answers live as long as the program does. */
let held: Sheets = {}

const read = (): Sheets => readSheets(readStored(entry) ?? held, now())

function write(sheets: Sheets): boolean {
  if (Object.keys(sheets).length > 0 && store(entry, sheets)) {
    held = {}
    return true
  }
  forgetStored(entry)
  held = sheets
  return Object.keys(sheets).length === 0
}

/** Clears away what is past its time: at every launch and every look, so that nothing waits for somebody to come back. */
export function clearExpiredSheets(): Sheets {
  const sheets = read()
  write(sheets)
  return sheets
}

export function storedSheet(scale: Scale): Sheet | null {
  return sheetOf(clearExpiredSheets(), scale)
}

/** False when the phone would not keep it, and the page has to say so. */
export function storeSheet(sheet: Sheet): boolean {
  return write(putSheet(read(), sheet))
}

export function forgetSheet(scaleId: string): void {
  write(dropSheet(read(), scaleId))
}

import type { Scale } from '#core/domain/assessment/scale'
import type { Attempt } from '#core/domain/attempts/attempt'
import { findKnown } from './known-scales'
import { lyingSheet } from './lying-sheet'
import { isMissing, type RecordRow, rowOfUnsure } from './record-match'
import type { Sheet } from './sheet'
import type { Ending } from './sheet-life'
import { attemptOf, dropStoredSheet, lyingSheets, tellSheetsChanged } from './stored-sheets'

/** In memory alone: a name of a questionnaire left on the phone would say what was asked. */
const endings = new Map<string, Ending>()

const nameOf = ({ scaleId, begunAt }: Sheet) => `${scaleId} ${begunAt}`

export const endingOf = (sheet: Sheet): Ending | undefined => endings.get(nameOf(sheet))

/** Takes it off the phone at once. */
export function endSheet(sheet: Sheet, ending: Ending): void {
  endings.set(nameOf(sheet), ending)
  dropStoredSheet(sheet)
  tellSheetsChanged()
}

/** What lies here and has its questions here, in the version they were asked in. */
function lyingTests(): readonly { readonly scale: Scale; readonly sheet: Sheet }[] {
  return Object.values(lyingSheets()).flatMap(({ scaleId, scaleVersion }) => {
    const scale = findKnown(scaleId, scaleVersion)
    const sheet = scale && lyingSheet(scale)
    return sheet ? [{ scale, sheet }] : []
  })
}

/** Sheets under way to the record, and the attempts they are under way with; their questions may be closed by now. */
export function unsureSheets(): readonly { readonly sheet: Sheet; readonly attempt: Attempt }[] {
  return Object.values(lyingSheets()).flatMap((sheet) => {
    const attempt = attemptOf(sheet)
    return attempt ? [{ sheet, attempt }] : []
  })
}

function noteDeletedWhere(gone: (ending: Extract<Ending, { how: 'kept' }>) => boolean): void {
  for (const [name, ending] of endings) if (ending.how === 'kept' && gone(ending)) endings.set(name, { how: 'deleted' })
  tellSheetsChanged()
}

/** The person deleted it from their record. */
export function noteDeleted(recordId: string): void {
  noteDeletedWhere((ending) => ending.recordId === recordId)
}

/**
 * What a list of the own record, newest first and just read, says about sheets of here: one whose reply was lost may
 * stand in it, one that was kept may have been deleted from elsewhere. That it does not stand there yet proves nothing: its
 * attempt has to be settled.
 */
export function settleSheets(rows: readonly RecordRow[], full: boolean): void {
  for (const { scale, sheet } of lyingTests()) {
    const row = rowOfUnsure(sheet, scale, rows)
    if (row) endSheet(sheet, { how: 'kept', recordId: row.id, at: row.completedAt })
  }
  noteDeletedWhere(({ recordId, at }) => isMissing(recordId, at, rows, full))
}

import type { Scale } from '#core/domain/assessment/scale'
import { endSheet, noteDeletedWhere } from './endings'
import { findKnown } from './known-scales'
import { lyingSheet } from './lying-sheet'
import { isMissing, type RecordRow, rowOfUnsure } from './record-match'
import type { Sheet } from './sheet'
import { lyingSheets } from './stored-sheets'

/** What lies here and has its questions here, in the version they were asked in. */
function lyingTests(): readonly { readonly scale: Scale; readonly sheet: Sheet }[] {
  return Object.values(lyingSheets()).flatMap(({ scaleId, scaleVersion }) => {
    const scale = findKnown(scaleId, scaleVersion)
    const sheet = scale && lyingSheet(scale)
    return sheet ? [{ scale, sheet }] : []
  })
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

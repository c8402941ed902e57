import type { Sheet } from './sheet'
import type { Ending } from './sheet-life'
import { dropStoredSheet, tellSheetsChanged } from './stored-sheets'

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

/** What was kept and is in the record no more. */
export function noteDeletedWhere(gone: (ending: Extract<Ending, { how: 'kept' }>) => boolean): void {
  for (const [name, ending] of endings) if (ending.how === 'kept' && gone(ending)) endings.set(name, { how: 'deleted' })
  tellSheetsChanged()
}

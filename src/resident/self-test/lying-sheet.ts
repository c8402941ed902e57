import type { Scale } from '#core/domain/assessment/scale'
import { sheetOf } from './scale-sheet'
import type { Sheet } from './sheet'
import { lyingSheets } from './stored-sheets'

/** What lies here of this questionnaire, as long as its time is not over. */
export const lyingSheet = (scale: Scale): Sheet | null => sheetOf(lyingSheets(), scale)

import { isBrought } from '#core/domain/assessment/edition'
import { type CatalogueEntry, catalogue } from '#core/scales/catalogue'
import { broughtRows } from './brought-rows'
import { mayBeSomebodyElses } from './own-sheets'
import type { Sheet } from './sheet'
import { type Lying, lifeOfLying } from './sheet-life'
import { lyingSheets, sheetsAreHeld } from './stored-sheets'

export interface FoundTest {
  readonly scale: Pick<CatalogueEntry, 'id' | 'plainTitle'>
  readonly life: Lying
  /** Not somebody else's who sat here before, as far as is known: then it may be named. */
  readonly own: boolean
}

/**
 * What was begun or finished on this phone and still lies here, in the order of the list, those that were
 * brought after it. The questions are not loaded
 * for it: whether the answers fit them is looked at where they are opened.
 */
export function foundTests(): FoundTest[] {
  const sheets = lyingSheets()
  const own = catalogue.flatMap((scale) => {
    const sheet = sheets[scale.id]
    return sheet && sheet.scaleVersion <= scale.version ? found(scale, sheet) : []
  })
  const brought = Object.values(sheets).flatMap((sheet) => {
    if (!isBrought(sheet.scaleVersion)) return []
    const row = broughtRows().find(({ scaleId }) => scaleId === sheet.scaleId)
    return found({ id: sheet.scaleId, plainTitle: row?.plainTitle ?? '引进的一份问卷' }, sheet)
  })
  return [...own, ...brought]
}

function found(scale: FoundTest['scale'], sheet: Sheet): FoundTest[] {
  if (Object.keys(sheet.responses).length === 0) return []
  const own = process.env.TARO_ENV !== 'h5' || !mayBeSomebodyElses(sheet)
  return [{ scale, life: lifeOfLying(sheet, sheetsAreHeld()), own }]
}

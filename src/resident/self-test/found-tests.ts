import { type CatalogueEntry, catalogue } from '#core/scales/catalogue'
import { mayBeSomebodyElses } from './own-sheets'
import { type Lying, lifeOfLying } from './sheet-life'
import { lyingSheets, sheetsAreHeld } from './stored-sheets'

export interface FoundTest {
  readonly scale: CatalogueEntry
  readonly life: Lying
  /** Not somebody else's who sat here before, as far as is known: then it may be named. */
  readonly own: boolean
}

/**
 * What was begun or finished on this phone and still lies here, in the order of the list. The questions are not loaded
 * for it: whether the answers fit them is looked at where they are opened.
 */
export function foundTests(): FoundTest[] {
  const sheets = lyingSheets()
  return catalogue.flatMap((scale) => {
    const sheet = sheets[scale.id]
    if (!sheet || sheet.scaleVersion > scale.version || Object.keys(sheet.responses).length === 0) return []
    const own = process.env.TARO_ENV !== 'h5' || !mayBeSomebodyElses(sheet)
    return [{ scale, life: lifeOfLying(sheet, sheetsAreHeld()), own }]
  })
}

import type { Scale } from '#core/domain/assessment/scale'
import { scales } from '#core/scales/index'
import { mayBeSomebodyElses } from './own-sheets'
import { type Lying, lifeOfLying } from './sheet-life'
import { lyingSheet, sheetsAreHeld } from './stored-sheets'

export interface FoundTest {
  readonly scale: Scale
  readonly life: Lying
  /** Not somebody else's who sat here before, as far as is known: then it may be named. */
  readonly own: boolean
}

/** What was begun or finished on this phone and still lies here, in the order of the list. */
export function foundTests(): FoundTest[] {
  return scales.flatMap((scale) => {
    const sheet = lyingSheet(scale)
    return sheet
      ? [
          {
            scale,
            life: lifeOfLying(sheet, sheetsAreHeld()),
            own: process.env.TARO_ENV !== 'h5' || !mayBeSomebodyElses(sheet),
          },
        ]
      : []
  })
}

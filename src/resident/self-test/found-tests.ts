import type { Scale } from '#core/domain/assessment/scale'
import { scales } from '#core/scales/index'
import { type Lying, lifeOfLying } from './sheet-life'
import { lyingSheet, sheetsAreHeld } from './stored-sheets'

export interface FoundTest {
  readonly scale: Scale
  readonly life: Lying
}

/** What was begun or finished on this phone and still lies here, in the order of the list. */
export function foundTests(): FoundTest[] {
  return scales.flatMap((scale) => {
    const sheet = lyingSheet(scale)
    return sheet ? [{ scale, life: lifeOfLying(sheet, sheetsAreHeld()) }] : []
  })
}

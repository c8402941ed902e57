import { expect } from 'vitest'
import { type ChildDeed, mayDoForChild } from '#core/domain/access/child'
import type { Child } from '#core/domain/children/profile'
import { aChildOf, inJuly } from '../../../support/child-of-age'

/** On each side of the three birthdays on which something changes. */
export const ages = [7, 8, 13, 14, 17, 18] as const
export type Row = readonly [string, string, string, string, string, string]

export const always = (said: string): Row => [said, said, said, said, said, said]
/** From 18 the record is the young person's alone. */
export const until18 = (said: string): Row => [said, said, said, said, said, 'record-theirs']
/** Below eight there is nothing of the child's own. */
export const from8 = (said: string): Row => ['child-too-young', said, said, said, said, 'record-theirs']
/** A guardian decides until the birthday of 14. */
export const until14 = (then: string): Row => ['yes', 'yes', 'yes', then, then, 'record-theirs']

export function says(deed: ChildDeed, who: string, child: Child): string {
  const may = mayDoForChild(deed, child, [`${who}-before`, who], inJuly)
  return may.ok ? 'yes' : may.refusal
}

export function expectRow(deed: ChildDeed, who: string, row: Row, change: Partial<Child> = {}): void {
  expect(ages.map((years) => says(deed, who, aChildOf(years, change)))).toEqual(row)
}

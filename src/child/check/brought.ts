import type { Scale } from '#core/domain/assessment/scale'
import type { AgeFacts } from '#core/domain/children/age'
import type { AgeChoice } from '#core/domain/children/age-blocks'
import { dateOf, type Instant } from '#core/domain/time'
import { type BroughtRow, broughtRows, isOpenOn } from '../../resident/self-test/brought-rows'
import { findKnown } from '../../resident/self-test/known-scales'
import { choiceFor, isForAge } from './age-words'

/** Of what was brought, what whoever looks after this child may answer today. */
function rowsFor(child: AgeFacts, at: Instant, told: number | null): BroughtRow[] {
  return broughtRows().filter(
    (row) =>
      row.respondents.includes('guardian') &&
      isOpenOn(row, at) &&
      isForAge(choiceFor(row, child, dateOf(at), told).chosen.place),
  )
}

/** Whether there is any, by what a list says of each: none of their questions are read for it. */
export const someBrought = (child: AgeFacts, at: Instant): boolean => rowsFor(child, at, null).length > 0

export interface Offered {
  readonly scale: Scale
  readonly choice: AgeChoice
}

/** With their questions. One that has to be told more than the age is left out: nobody is asked for it here. */
export function broughtFor(child: AgeFacts, at: Instant, told: number | null): Offered[] {
  return rowsFor(child, at, told).flatMap(({ scaleId }) => {
    const scale = findKnown(scaleId)
    if (!scale || scale.parameters.includes('sex')) return []
    return [{ scale, choice: choiceFor(scale, child, dateOf(at), told) }]
  })
}

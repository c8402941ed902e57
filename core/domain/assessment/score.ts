import { accept, type Decision, refuse } from '../decision'
import { criticalItems } from './critical'
import { optionsOf, scoredItems, valueRange } from './range'
import type { Band, Item, Responses, Scale, Score } from './scale'

function isAnswer(scale: Scale, item: Item, value: number): boolean {
  return optionsOf(scale, item).some((option) => option.value === value)
}

function points(scale: Scale, item: Item, value: number): number {
  if (item.reversed !== true) return value
  const { min, max } = valueRange(scale, item)
  return min + max - value
}

/** The band of the scale's first set that holds the total. A total below every band is below what the scale can give. */
export function bandOf(scale: Scale, total: number): Band {
  const [lowest, ...higher] = scale.bandSets[0].bands
  return higher.reduce((found, band) => (band.from <= total ? band : found), lowest)
}

/**
 * Total and band of a finished questionnaire. An answer nobody could have tapped makes the whole invalid, before
 * anything is added up; a missing answer to a scored item gives no score at all, it is never counted as 0.
 */
export function score(
  scale: Scale,
  responses: Responses,
): Decision<Score, 'responses-incomplete' | 'responses-invalid'> {
  const given = new Map(Object.entries(responses))
  const items = new Map(scale.items.map((item) => [item.id, item]))
  for (const [id, value] of given) {
    const item = items.get(id)
    if (!item || !isAnswer(scale, item, value)) return refuse('responses-invalid')
  }

  let total = 0
  for (const item of scoredItems(scale)) {
    const value = given.get(item.id)
    if (value === undefined) return refuse('responses-incomplete')
    total += points(scale, item, value)
  }
  return accept({ total, bandId: bandOf(scale, total).id, criticalItems: criticalItems(scale, responses) })
}

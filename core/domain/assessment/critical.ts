import type { Responses, Scale } from './scale'

/**
 * Ids, in the order of the scale, of the items whose answer calls for support at once. Looks at each answer alone:
 * it works while the rest is unanswered, and no total, low or high, adds to it or takes from it.
 */
export function criticalItems(scale: Scale, responses: Responses): string[] {
  const given = new Map(Object.entries(responses))
  return scale.items
    .filter(({ id, critical }) => {
      const value = given.get(id)
      return critical !== undefined && value !== undefined && value >= critical.atLeast
    })
    .map((item) => item.id)
}

import type { AnyScale, Responses } from './scale'

/**
 * Ids, in the order of the scale, of the items whose answer calls for support at once. Looks at each answer alone:
 * it works while the rest is unanswered, and no total, low or high, adds to it or takes from it.
 */
export function criticalItems(scale: AnyScale, responses: Responses): string[] {
  const given = new Map(Object.entries(responses))
  return scale.items
    .filter(({ id, critical }) => {
      const value = given.get(id)
      if (critical === undefined || value === undefined) return false
      return 'atLeast' in critical ? value >= critical.atLeast : value <= critical.atMost
    })
    .map((item) => item.id)
}

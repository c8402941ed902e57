import { optionsOf } from './range'
import type { Responses, Scale } from './scale'

/**
 * How far somebody is: items answered with one of their options, of all items, and the first one still open
 * (null when none is). An answer that is no longer among the options counts as open, so an old draft asks again.
 */
export function progress(
  scale: Scale,
  responses: Responses,
): { readonly answered: number; readonly of: number; readonly next: string | null } {
  const given = new Map(Object.entries(responses))
  const open = scale.items.filter((item) => {
    const value = given.get(item.id)
    return !optionsOf(scale, item).some((option) => option.value === value)
  })
  return { answered: scale.items.length - open.length, of: scale.items.length, next: open[0]?.id ?? null }
}

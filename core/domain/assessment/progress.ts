import { isAnswer, isAsked, sheetOf } from './answers'
import type { Parameters } from './condition'
import type { AnyScale, Responses } from './scale'

/**
 * How far somebody is: items answered with one of their options, of all that are asked of this person, and the first one
 * still open (null when none is that may not be left out). An answer that is no longer among the options counts as
 * open, so an old draft asks again.
 */
export function progress(
  scale: AnyScale,
  responses: Responses,
  parameters: Parameters = {},
): { readonly answered: number; readonly of: number; readonly next: string | null } {
  const sheet = sheetOf(scale, responses, parameters)
  const asked = scale.items.filter((item) => isAsked(sheet, item) !== false)
  const open = asked.filter((item) => !isAnswer(scale, item, sheet.given.get(item.id)))
  const next = open.find((item) => item.optional !== true)
  return { answered: asked.length - open.length, of: asked.length, next: next?.id ?? null }
}

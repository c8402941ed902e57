import { childMode } from '#core/content/child-mode'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Responses, Scale } from '#core/domain/assessment/scale'

/** Null: skipped. */
export type Given = number | null

/** Somebody young going through sentences. In memory alone: closing the page is the end of it. */
export interface YoungWalk {
  /** Index of the sentence that is looked at; as many as there are when all have been. */
  readonly at: number
  readonly given: Readonly<Record<string, Given>>
  readonly stopped: boolean
  /** They have said, at any sentence, that it is hard: the last page knows it. */
  readonly feltBad: boolean
}

export const start: YoungWalk = { at: 0, given: {}, stopped: false, feltBad: false }

export const goOn = (walk: YoungWalk, id: string, given: Given): YoungWalk => ({
  ...walk,
  at: walk.at + 1,
  given: { ...walk.given, [id]: given },
})

export const backTo = (walk: YoungWalk): YoungWalk => ({ ...walk, at: Math.max(0, walk.at - 1) })

/** What was answered, without what was skipped. */
export const answersOf = ({ given }: YoungWalk): Responses =>
  Object.fromEntries(Object.entries(given).filter((pair): pair is [string, number] => pair[1] !== null))

/** The first that is skipped and may not be, as the place to go back to; null where none is. */
export function skippedAt({ items }: Scale, { given }: YoungWalk): number | null {
  const at = items.findIndex(({ id, optional }) => optional !== true && (given[id] ?? null) === null)
  return at < 0 ? null : at
}

/** One of the two answers that say it has been hardest. */
function isHard(scale: Scale, item: Item, value: number): boolean {
  const values = optionsOf(scale, item)
    .map((option) => option.value)
    .sort((one, other) => one - other)
  if (values.length < 4) return false
  return scale.direction === 'higher-is-better' ? value <= (values[1] ?? 0) : value >= (values.at(-2) ?? 0)
}

/** Said above a question after one that was hard; another each time. */
export function kindWordsAt(scale: Scale, { at, given }: YoungWalk): string | null {
  const item = scale.items[at - 1]
  const before = item && given[item.id]
  if (!item || before === undefined || before === null || !isHard(scale, item, before)) return null
  return childMode.kind[(at - 1) % childMode.kind.length] ?? null
}

import { childMode } from '#core/content/child-mode'

/** Null: skipped. */
export type Given = number | null

/** In memory alone: closing the page is the end of it. */
export interface YoungWalk {
  /** Index of the sentence that is looked at; as many as there are when all have been. */
  readonly at: number
  readonly given: Readonly<Record<string, Given>>
  readonly stopped: boolean
  /** They have said, at any sentence, that it is hard: the last page knows it. */
  readonly feltBad: boolean
}

export const start: YoungWalk = { at: 0, given: {}, stopped: false, feltBad: false }

/** From this answer down it has been hard: 有时候, 从未有过. */
const HARD = 1

export const goOn = (walk: YoungWalk, id: string, given: Given): YoungWalk => ({
  ...walk,
  at: walk.at + 1,
  given: { ...walk.given, [id]: given },
})

export const backTo = (walk: YoungWalk): YoungWalk => ({ ...walk, at: Math.max(0, walk.at - 1) })

/** Said above a question after one that was hard; another each time. */
export function kindWordsAt({ at, given }: YoungWalk, ids: readonly string[]): string | null {
  const before = given[ids[at - 1] ?? '']
  if (before === undefined || before === null || before > HARD) return null
  return childMode.kind[(at - 1) % childMode.kind.length] ?? null
}

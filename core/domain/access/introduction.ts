import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'

/** What somebody who keeps a calendar says of themselves to residents, and what they agreed to when. */
export interface Introduction {
  /** Random: what stands on a calendar is known by it, and by nobody's own id. */
  readonly id: string
  readonly text: string
  readonly consent: { readonly version: number; readonly at: Instant }
}

/** What everybody may read of it. */
export interface ShownWords {
  readonly id: string
  readonly text: string
  /** The photo of whoever says it; absent where they gave none. */
  readonly portrait?: string
}

export const shownWords = ({ id, text }: Introduction): ShownWords => ({ id, text })

/** What a program sends that lets a manager write what somebody is, or says: nobody writes either for them. */
export const isWrittenForThem = ({ title, introduction }: { readonly title: string; readonly introduction: string }) =>
  title.trim() !== '' || introduction.trim() !== ''

/** As it is kept: without blanks around it; nothing is not said. */
export function wordsOfOneself(text: string): Decision<string, 'introduction-missing'> {
  const words = text.trim()
  return words === '' ? refuse('introduction-missing') : accept(words)
}

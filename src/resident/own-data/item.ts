import { dateOf, type Instant } from '#core/domain/time'
import { fullDateText, timeText } from '../../wording/dates'

/** One thing that is kept, in words. */
export interface Item {
  readonly title: string
  readonly lines: readonly string[]
}

/** `2026年11月27日 14:00`: read years later, wherever. */
export const atText = (at: Instant): string => `${fullDateText(dateOf(at))} ${timeText(at)}`

/** A line where there is something to say. */
export const lineIf = (words: string | false | null | undefined): readonly string[] => (words ? [words] : [])

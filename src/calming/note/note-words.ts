import { dayNoteWords } from '#core/content/day-note'
import type { DayNote } from '#core/domain/calm/day-note'

/** `难受，多半和家里有关。` and the line, if there is one. */
export function noteText({ mood, about, line }: DayNote): string {
  const { moods, abouts } = dayNoteWords
  const because = about === 'unsaid' || about === 'nothing' ? '' : `，多半和${abouts[about]}有关`
  return `${moods[mood]}${because}。${line}`
}

/** One day a line, to be put wherever somebody likes. */
export const exportText = (notes: readonly DayNote[]): string =>
  notes.map((note) => `${note.date} ${noteText(note)}`).join('\n')

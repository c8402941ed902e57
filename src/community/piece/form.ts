import type { InputOf } from '#core/contracts/operation'
import type { savePiece } from '#core/contracts/publishing'
import type { Piece, PieceText } from '#core/domain/publishing/piece'
import { addDays, type CivilDate } from '#core/domain/time'
import { dateIn } from './written-date'

export type TextInput = InputOf<typeof savePiece>['text']

interface SourceForm {
  readonly title: string
  readonly publisher: string
  readonly url: string
}

/** What stands in the fields. */
export interface PieceForm extends Omit<PieceText, 'words' | 'sources'> {
  /** What was read of the piece when the writing began; null for a new one. */
  readonly revision: number | null
  readonly words: string
  readonly sources: readonly SourceForm[]
  /** The text as it was when the writing began, so that it can be told whether somebody else changed it since. */
  readonly base: string
}

export const emptySource: SourceForm = { title: '', publisher: '', url: '' }

export const emptyForm = (today: CivilDate): PieceForm => ({
  ...{ revision: null, title: '', summary: '', audience: 'everyone', author: '', authorRole: '', words: '' },
  ...{ leavesNoTrace: false, aboutIllness: false, sources: [emptySource], markdown: '', placements: [] },
  ...{ reviewBy: addDays(today, 365), base: '' },
})

export function formOf({ revision, text }: Pick<Piece, 'revision' | 'text'>): PieceForm {
  const sources = text.sources.map(({ title, publisher, url }) => ({ title, publisher, url: url ?? '' }))
  return { ...text, revision, sources, words: text.words.join('、'), base: JSON.stringify(text) }
}

/** Where others were put beside it since, the text says another place and nobody has changed it. */
export const isOvertaken = (form: PieceForm, { revision, text }: Pick<Piece, 'revision' | 'text'>): boolean =>
  form.revision !== revision && form.base !== JSON.stringify(text)

/** Words between 、 commas or spaces, each once. */
const wordsIn = (written: string): string[] => [
  ...new Set(
    written
      .split(/[、，,;；\s]+/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

/** What the fields say, as it is stored. A source of which nothing is written is none. */
export function textIn(form: PieceForm): TextInput {
  const { revision: _, base: __, words, sources, title, summary, author, authorRole, ...rest } = form
  return {
    ...{ title: title.trim(), summary: summary.trim(), audience: rest.audience },
    ...{ author: author.trim(), authorRole: authorRole.trim(), words: wordsIn(words) },
    ...{ leavesNoTrace: rest.leavesNoTrace, aboutIllness: rest.aboutIllness },
    sources: sources
      .map((source) => ({
        title: source.title.trim(),
        publisher: source.publisher.trim(),
        url: source.url.trim() === '' ? null : source.url.trim(),
      }))
      .filter((source) => source.title !== '' || source.publisher !== '' || source.url !== null),
    ...{ markdown: rest.markdown, reviewBy: dateIn(rest.reviewBy) ?? rest.reviewBy, placements: [...rest.placements] },
  }
}

export type FormTrouble = 'review-by' | 'words'

const LONGEST_WORD = 20
const MOST_WORDS = 30

/** Which field the page has to speak of before anything is sent. */
export function troubleIn(form: PieceForm): FormTrouble | null {
  if (dateIn(form.reviewBy) === null) return 'review-by'
  const words = wordsIn(form.words)
  return words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_WORD) ? 'words' : null
}

import { asksWhatIsThere, pastResults } from '#core/content/child-results'
import { isAnswer, isAsked, sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'
import type { Instant } from '#core/domain/time'
import { findScaleForChildren, scalesForChildren } from '#core/scales/children/index'
import { blockOf, type Sign, signsIn } from './parts'

/** One kept result with its answers. */
export interface Kept {
  readonly id: string
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  readonly parameters: Parameters
  readonly bandId: string
  readonly completedAt: Instant
  /** What the cloud says of what was brought; null of the program's own. */
  readonly words: { readonly title: string; readonly headline: string } | null
}

export interface Seen extends Sign {
  /** The words say what a child can do, and it had not come yet; else they say what was seen. */
  readonly asksWhatIsThere: boolean
  /** When the same question was answered the other way afterwards; null while it was not. */
  readonly goneAt: Instant | null
}

/** What was seen at one age. */
export interface Point {
  readonly id: string
  readonly at: Instant
  /** The instrument's plain name. */
  readonly title: string
  readonly block: string | null
  readonly headline: string
  readonly seen: readonly Seen[]
}

interface Read {
  readonly kept: Kept
  readonly scale: Scale
}

const isNow = ({ kept, scale }: Read, itemId: string): number | undefined => {
  const item = scale.items.find(({ id }) => id === itemId)
  const value = kept.responses[itemId]
  const sheet = sheetOf(scale, kept.responses, kept.parameters)
  return item && isAnswer(scale, item, value) && isAsked(sheet, item) !== false ? value : undefined
}

/** The last answer to a question decides: what came back has not gone. */
function goneAt(later: readonly Read[], itemId: string): Instant | null {
  const answers = later.flatMap((read) => {
    const value = isNow(read, itemId)
    return value === undefined ? [] : [{ at: read.kept.completedAt, value }]
  })
  if (answers.at(-1)?.value !== 0) return null
  const again = answers.map(({ value }) => value > 0).lastIndexOf(true)
  return answers[again + 1]?.at ?? null
}

/** A child's results as a line through time, oldest first; one whose questions are not known is left out. */
export function growthOf(results: readonly Kept[]): Point[] {
  return [...seenIn(results), ...saidOf(results)].sort((one, other) => one.at - other.at)
}

/** Of what was brought no more than its result: its questions are shown to nobody once its last day is over. */
const saidOf = (results: readonly Kept[]): Point[] =>
  results.flatMap(({ id, completedAt, words }) =>
    words ? [{ id, at: completedAt, title: words.title, block: null, headline: words.headline, seen: [] }] : [],
  )

function seenIn(results: readonly Kept[]): Point[] {
  const known = [...results]
    .sort((one, other) => one.completedAt - other.completedAt)
    .flatMap((kept): Read[] => {
      const scale = findScaleForChildren(kept.scaleId, kept.scaleVersion)
      // What both voices say of their days is no sign of anything.
      return scale && scalesForChildren.some(({ id }) => id === scale.id) ? [{ kept, scale }] : []
    })
  return known.map(({ kept, scale }, at) => {
    const ageInMonths = kept.parameters.ageInMonths ?? scale.ages.from
    const later = known.slice(at + 1).filter((one) => one.scale.id === scale.id)
    return {
      id: kept.id,
      at: kept.completedAt,
      title: scale.plainTitle,
      block: blockOf(scale, { ageInMonths }),
      headline: pastResults[scale.id]?.[kept.bandId] ?? outcomeOf(scale, { bandId: kept.bandId })?.headline ?? '',
      seen: signsIn(scale, { responses: kept.responses, ageInMonths }).map((sign) => ({
        ...sign,
        asksWhatIsThere: asksWhatIsThere.includes(scale.id),
        goneAt: goneAt(later, sign.id),
      })),
    }
  })
}

/** What a line says of one thing. What a child has learnt since must never read as something that was lost. */
export function seenText(
  { stem, answer, asksWhatIsThere: there, goneAt: since }: Seen,
  dateText: (at: Instant) => string,
) {
  if (there) return since === null ? `还没有：${stem}` : `${stem}：后来会了（${dateText(since)}）`
  return since === null ? `${stem}。那时答的是：${answer}` : `${stem}：${dateText(since)}再看，不再这样了`
}

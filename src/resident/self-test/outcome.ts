import { isAnswer, isAsked, sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import { bandSetsOf, evaluate } from '#core/domain/assessment/evaluate'
import { scoreRange } from '#core/domain/assessment/range'
import type { BandSet, Outcome, Responses, Scale } from '#core/domain/assessment/scale'
import { outcomeOf } from '#core/domain/assessment/score'

/** A number, among all it could have been. */
export interface Measured {
  readonly id: string
  readonly title: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly direction: Scale['direction']
}

/** What finished answers say, as a page shows it. */
export interface Read {
  readonly criticalItems: readonly string[]
  /** Null: they cannot be scored, and `why` says it. */
  readonly outcome: Outcome | null
  /** The number that is shown; null where the instrument shows none. */
  readonly total: Measured | null
  /** By whom the number is divided; null where no number is. */
  readonly bands: BandSet | null
  readonly parts: readonly Measured[]
  /** Titles of parts that could not be worked out. */
  readonly lacking: readonly string[]
  /** Questions that were asked and left open. */
  readonly open: number
  readonly why: string | null
}

function measured(scale: Scale, id: string, value: number): Measured {
  const score = scale.scores.find((one) => one.id === id)
  const { min, max } = scoreRange(scale, id)
  return { id, value, min, max, title: score?.title ?? '', direction: score?.direction ?? scale.direction }
}

/** Why there is nothing to show, in words for the person. */
function whyNot(scale: Scale, { fitsAge, invalid }: ReturnType<typeof evaluate>, open: number): string {
  if (!fitsAge) return '这份问卷不是为这个年龄写的，所以不算结果。'
  if (invalid.length > 0) return '有些回答对不上题目，请重新开始。'
  if (open > 0) return `有 ${open} 题没有答，答了的还不够算出结果。没答的题，不替你猜。`
  if (scale.parameters.length > 0) return '算结果还要知道年龄或性别，这次没有填。'
  return '按这些回答，这份问卷算不出结果。'
}

export function readOutcome(scale: Scale, responses: Responses, parameters: Parameters): Read {
  const found = evaluate(scale, responses, parameters)
  const sheet = sheetOf(scale, responses, parameters)
  const open = scale.items.filter(
    (item) => item.unscored !== true && isAsked(sheet, item) !== false && !isAnswer(scale, item, responses[item.id]),
  ).length
  const { shown } = found
  const outcome = (shown && outcomeOf(scale, { bandId: shown.outcome.id }, parameters)) ?? null
  const number = shown?.number ?? null
  const score = 'score' in scale.shows && number !== null ? scale.shows.score : null
  const parts = scale.scores.filter(({ role }) => role === 'subscale')
  return {
    criticalItems: found.criticalItems,
    outcome,
    total: score !== null && number !== null ? measured(scale, score, number) : null,
    bands: score === null ? null : (bandSetsOf(scale, score, parameters)[0] ?? null),
    parts: parts.flatMap(({ id }) => {
      const value = found.scores[id]?.value ?? null
      return outcome === null || value === null ? [] : [measured(scale, id, value)]
    }),
    lacking:
      outcome === null
        ? []
        : parts.filter(({ id }) => (found.scores[id]?.value ?? null) === null).map(({ title }) => title),
    open,
    why: outcome === null ? whyNot(scale, found, open) : null,
  }
}

/** How easy a number sits: colour follows it, and the direction of the instrument. */
export type Tone = 'easy' | 'between' | 'heavy'

/** By its place among the bands: the outermost on the good side is easy, the upper half of the other side heavy. */
export function tonesOf({ bands }: BandSet, direction: Scale['direction']): readonly Tone[] {
  const tones = bands.map((_, at): Tone => (at === 0 ? 'easy' : at >= bands.length / 2 ? 'heavy' : 'between'))
  return direction === 'higher-is-heavier' ? tones : tones.reverse()
}

/** Where the number's band stands in its set. */
export function bandIndex({ bands }: BandSet, value: number): number {
  return Math.max(0, bands.filter(({ from }) => from <= value).length - 1)
}

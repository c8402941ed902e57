import type { Rounding, ScoreRule, Term } from './rules'
import type { AnyScale, Definition, Item, Option } from './scale'

export interface Range {
  readonly min: number
  readonly max: number
}

/** The choices an item is answered with: its own, or else the scale's; none where a number is asked for. */
export function optionsOf<Text>(scale: Definition<Text>, item: Item<Text>): readonly Option<Text>[] {
  return item.number ? [] : (item.options ?? scale.options)
}

/** Lowest and highest value an item can be answered with. */
export function valueRange(scale: AnyScale, item: Item<string | null>): Range {
  if (item.number) return item.number
  const values = optionsOf(scale, item).map((option) => option.value)
  return { min: Math.min(...values), max: Math.max(...values) }
}

/** Left as it is where the manual does not round. */
export function roundAs(value: number, round?: Rounding): number {
  return round === undefined ? value : Math.floor(value + (round === 'halfUp' ? 0.5 : 0))
}

const add = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max })
const nothing: Range = { min: 0, max: 0 }

function scaled({ min, max }: Range, times: number): Range {
  return times < 0 ? { min: max * times, max: min * times } : { min: min * times, max: max * times }
}

/** With nothing of it as well, where it is not asked of everybody. Turning an item leaves its own range as it is. */
function termRange(scale: AnyScale, term: Term): Range {
  const times = term.times ?? 1
  if ('score' in term) return scaled(scoreRange(scale, term.score), times)
  const item = scale.items.find(({ id }) => id === term.item)
  if (!item) return nothing
  const range = valueRange(scale, item)
  const whole = item.askedIf || item.group ? { min: Math.min(0, range.min), max: Math.max(0, range.max) } : range
  return scaled(whole, times)
}

function ruleRange(scale: AnyScale, rule: ScoreRule): Range {
  switch (rule.kind) {
    case 'sum': {
      const range = rule.of.map((term) => termRange(scale, term)).reduce(add, nothing)
      return rule.atLeast !== undefined || rule.missing.rule === 'zero'
        ? { ...range, min: Math.min(0, range.min) }
        : range
    }
    case 'mean': {
      const ranges = rule.of.map((term) => termRange(scale, term))
      return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) }
    }
    case 'count':
      return { min: 0, max: rule.of.length }
    case 'standard': {
      const { min, max } = scaled(termRange(scale, rule.of), rule.times)
      const made = (value: number) => roundAs(value + (rule.plus ?? 0), rule.round)
      return { min: made(min), max: made(max) }
    }
    case 'points': {
      const points = rule.steps.map((step) => step.points)
      return { min: Math.min(...points), max: Math.max(...points) }
    }
    case 'ratio':
      return { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }
    case 'elapsed':
      return { min: 0, max: rule.day }
  }
}

/** Lowest and highest a score can be. A ratio has no bounds. */
export function scoreRange(scale: AnyScale, id: string): Range {
  const score = scale.scores.find((one) => one.id === id)
  return score ? ruleRange(scale, score.rule) : nothing
}

/** Lowest and highest possible value of the score that is shown; null where none is. */
export function totalRange(scale: AnyScale): Range | null {
  return 'score' in scale.shows ? scoreRange(scale, scale.shows.score) : null
}

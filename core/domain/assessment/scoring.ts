import { isAsked, itemNamed, pointsOf, type Sheet, untold } from './answers'
import { namedIn, type Parameter } from './condition'
import { roundAs } from './range'
import type { Missing, ScoreRule, Step, Term } from './rules'

/** A score, or why there is none. */
export type Scored = { readonly value: number } | { readonly value: null; readonly why: Unscored }

export type Unscored =
  /** More answers are open than the rule fills in; these are the open ones. */
  | { readonly reason: 'missing'; readonly items: readonly string[] }
  | { readonly reason: 'untold'; readonly parameter: Parameter }
  /** A score it is made of could not be worked out. */
  | { readonly reason: 'depends'; readonly score: string }
  /** Divided by nothing, or below the lowest step. */
  | { readonly reason: 'undefined' }

type Scores = ReadonlyMap<string, Scored>
type Unanswered = { readonly item: string; readonly critical: boolean }
type Worth = number | Unanswered | Unscored | null

const scored = (value: number): Scored => ({ value })
const unscored = (why: Unscored): Scored => ({ value: null, why })

/** What a term is worth; null where it is not asked of this person. */
function worthOf(sheet: Sheet, term: Term, scores: Scores): Worth {
  const times = term.times ?? 1
  if ('score' in term) {
    const value = scores.get(term.score)?.value ?? null
    return value === null ? { reason: 'depends', score: term.score } : value * times
  }
  const item = itemNamed(sheet.scale, term.item)
  if (!item) return null
  const asked = isAsked(sheet, item)
  if (asked === false) return null
  const parameter = asked === null && item.askedIf ? untold(sheet, namedIn(item.askedIf).parameters) : undefined
  if (parameter) return { reason: 'untold', parameter }
  const value = sheet.given.get(item.id)
  return value === undefined
    ? { item: item.id, critical: item.critical !== undefined }
    : pointsOf(sheet.scale, item, value) * times
}

interface Gathered {
  readonly values: readonly number[]
  readonly open: readonly Unanswered[]
}

function gather(sheet: Sheet, terms: readonly Term[], scores: Scores): Gathered | Unscored {
  const values: number[] = []
  const open: Unanswered[] = []
  for (const term of terms) {
    const worth = worthOf(sheet, term, scores)
    if (typeof worth === 'number') values.push(worth)
    else if (worth !== null && 'item' in worth) open.push(worth)
    else if (worth !== null) return worth
  }
  return { values, open }
}

/** Whether the rule lets so many be filled in. Never where nothing was answered, and never an item that calls for support. */
function mayFill(missing: Missing, { values, open }: Gathered): boolean {
  if (open.length === 0) return true
  return (
    missing.rule !== 'none' &&
    open.length <= missing.upTo &&
    values.length > 0 &&
    !open.some(({ critical }) => critical)
  )
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function filled(missing: Missing, gathered: Gathered, sum: number): number {
  const { values, open } = gathered
  if (open.length === 0 || missing.rule !== 'prorate') return sum
  return roundAs((sum / values.length) * (values.length + open.length), missing.round)
}

type RuleOf<Kind extends ScoreRule['kind']> = Extract<ScoreRule, { kind: Kind }>

function sumOf(rule: RuleOf<'sum'>, gathered: Gathered): Scored {
  const { atLeast } = rule
  const values = atLeast === undefined ? gathered.values : gathered.values.filter((value) => value >= atLeast)
  return scored(filled(rule.missing, gathered, total(values)))
}

/** Of those that are there: filling up with the mean leaves the mean as it is. */
function meanOf(rule: RuleOf<'mean'>, { values, open }: Gathered): Scored {
  const count = values.length + (rule.missing.rule === 'zero' ? open.length : 0)
  return count === 0 ? unscored({ reason: 'undefined' }) : scored(total(values) / count)
}

function countOf(rule: RuleOf<'count'>, gathered: Gathered): Scored {
  return scored(filled(rule.missing, gathered, gathered.values.filter((value) => value >= rule.atLeast).length))
}

function pointsIn(steps: readonly Step[], value: number): Scored {
  const step = steps.filter(({ from }) => from <= value).at(-1)
  return step ? scored(step.points) : unscored({ reason: 'undefined' })
}

function ratioOf(rule: RuleOf<'ratio'>, of: number, by: number): Scored {
  if (by === 0) return rule.ofNothing === undefined ? unscored({ reason: 'undefined' }) : scored(rule.ofNothing)
  return scored((of / by) * rule.times)
}

function elapsed(day: number, from: number, until: number): Scored {
  return scored((((until - from) % day) + day) % day)
}

/** For rules whose every term has to be there. */
function each(sheet: Sheet, terms: readonly Term[], scores: Scores, rule: (...values: number[]) => Scored): Scored {
  const gathered = gather(sheet, terms, scores)
  if ('reason' in gathered) return unscored(gathered)
  const { values, open } = gathered
  if (open.length > 0) return unscored({ reason: 'missing', items: open.map(({ item }) => item) })
  return values.length < terms.length ? unscored({ reason: 'undefined' }) : rule(...values)
}

function together(
  sheet: Sheet,
  rule: RuleOf<'sum' | 'mean' | 'count'>,
  scores: Scores,
  made: (gathered: Gathered) => Scored,
): Scored {
  const gathered = gather(sheet, rule.of, scores)
  if ('reason' in gathered) return unscored(gathered)
  return mayFill(rule.missing, gathered)
    ? made(gathered)
    : unscored({ reason: 'missing', items: gathered.open.map(({ item }) => item) })
}

/** What a rule makes of the answers and of the scores before it. */
export function valueOf(sheet: Sheet, rule: ScoreRule, scores: Scores): Scored {
  switch (rule.kind) {
    case 'sum':
      return together(sheet, rule, scores, (gathered) => sumOf(rule, gathered))
    case 'mean':
      return together(sheet, rule, scores, (gathered) => meanOf(rule, gathered))
    case 'count':
      return together(sheet, rule, scores, (gathered) => countOf(rule, gathered))
    case 'standard':
      return each(sheet, [rule.of], scores, (value = 0) =>
        scored(roundAs(value * rule.times + (rule.plus ?? 0), rule.round)),
      )
    case 'points':
      return each(sheet, [rule.of], scores, (value = 0) => pointsIn(rule.steps, value))
    case 'ratio':
      return each(sheet, [rule.of, rule.by], scores, (of = 0, by = 0) => ratioOf(rule, of, by))
    case 'elapsed':
      return each(sheet, [rule.from, rule.until], scores, (from = 0, until = 0) => elapsed(rule.day, from, until))
  }
}

import { namedIn } from './condition'
import { optionsOf, scoreRange, valueRange } from './range'
import type { ScoreRule, Term } from './rules'
import type { AnyScale, BandSet, Definition, Item } from './scale'

function repeats(values: readonly (string | number)[]): boolean {
  return new Set(values).size !== values.length
}

/** Bands hold from their own `from` to the next, so ascending bands that start at the lowest value leave no hole. */
function faultInBands(
  { id, bands }: BandSet<string | null>,
  { min, max }: { min: number; max: number },
): string | null {
  if (repeats(bands.map((band) => band.id))) return `band ids repeat in ${id}`
  if (Number.isFinite(min) && bands[0].from !== min) return `bands must start at the lowest total, ${min}`
  for (const [at, band] of bands.entries()) {
    const next = bands[at + 1]
    if (next && next.from <= band.from) return 'bands must ascend'
    if (band.from > max) return `band ${band.id} lies above the highest total, ${max}`
  }
  return null
}

function faultInItem(scale: AnyScale, item: Item<string | null>): string | null {
  const { min, max } = valueRange(scale, item)
  const { critical } = item
  if (!item.number) {
    const values = optionsOf(scale, item).map((option) => option.value)
    if (values.length < 2) return `${item.id} offers no choice`
    if (repeats(values)) return `${item.id} has two options of one value`
  } else if (min >= max) return `${item.id} offers no choice`
  if (critical && ('atLeast' in critical ? critical.atLeast > max : critical.atMost < min)) {
    return `${item.id} can never be critical`
  }
  if (critical && ('atLeast' in critical ? critical.atLeast <= min : critical.atMost >= max)) {
    return `${item.id} is critical whatever is answered`
  }
  if (item.group !== undefined && !scale.groups?.some(({ id }) => id === item.group))
    return `${item.id} has no such group`
  return null
}

export function termsOf(rule: ScoreRule): readonly Term[] {
  switch (rule.kind) {
    case 'sum':
    case 'mean':
    case 'count':
      return rule.of
    case 'standard':
    case 'points':
      return [rule.of]
    case 'ratio':
      return [rule.of, rule.by]
    case 'elapsed':
      return [rule.from, rule.until]
  }
}

function faultInRule(scale: AnyScale, id: string, rule: ScoreRule, before: readonly string[]): string | null {
  const terms = termsOf(rule)
  if (terms.length === 0) return `${id} is made of nothing`
  for (const term of terms) {
    if ('score' in term) {
      if (!before.includes(term.score)) return `${id} uses ${term.score}, which does not stand before it`
    } else {
      const item = scale.items.find((one) => one.id === term.item)
      if (!item) return `${id} uses ${term.item}, which is no item`
      if (item.unscored) return `${id} uses ${term.item}, which does not count`
    }
  }
  if (repeats(terms.map((term) => ('score' in term ? `score ${term.score}` : term.item))))
    return `${id} counts something twice`
  if (
    rule.kind === 'points' &&
    rule.steps.some(({ from }, at) => at > 0 && from <= (rule.steps[at - 1]?.from ?? from))
  ) {
    return `steps of ${id} must ascend`
  }
  return null
}

/** Conditions on whether an item is asked speak of items before it, so that going through them never turns back. */
function faultInConditions(scale: AnyScale): string | null {
  const ids = scale.items.map(({ id }) => id)
  for (const [at, { id, askedIf }] of scale.items.entries()) {
    const named = askedIf ? namedIn(askedIf) : { items: [], scores: [], parameters: [] }
    if (named.scores.length > 0) return `${id} is asked by a score`
    if (named.items.some((item) => !ids.slice(0, at).includes(item))) return `${id} is asked by an item not before it`
  }
  const conditions = [
    ...scale.patterns.flatMap(({ levels }) => levels.map(({ when }) => when)),
    ...(scale.contradictions ?? []),
  ]
  for (const { items, scores } of conditions.map(namedIn)) {
    const strange = [
      ...items.filter((item) => !ids.includes(item)),
      ...scores.filter((id) => !scale.scores.some((one) => one.id === id)),
    ]
    if (strange.length > 0) return `a pattern speaks of ${strange[0]}, which is not there`
  }
  return null
}

function faultInParameters(scale: AnyScale): string | null {
  const conditions = [
    ...scale.items.flatMap(({ askedIf }) => (askedIf ? [askedIf] : [])),
    ...scale.patterns.flatMap(({ levels }) => levels.map(({ when }) => when)),
  ]
  const needed = conditions.flatMap((condition) => namedIn(condition).parameters)
  // Whose age is not known would be asked the questions of every age.
  if (scale.groups?.some(({ ages }) => ages)) needed.push('age')
  const { shows } = scale
  for (const { onlyFor, score } of scale.bandSets) {
    if (!('score' in shows) || shows.score !== score) continue
    if (onlyFor?.sex) needed.push('sex')
    if (onlyFor?.ages) needed.push('age')
  }
  const forgotten = needed.find((one) => !scale.parameters.includes(one))
  return forgotten === undefined ? null : `${forgotten} is needed and not among the parameters`
}

function faultInShown({ shows, scores, bandSets, patterns }: AnyScale): string | null {
  if ('pattern' in shows)
    return patterns.some(({ id }) => id === shows.pattern) ? null : 'no such pattern is there to be shown'
  if (!scores.some(({ id }) => id === shows.score)) return 'no such score is there to be shown'
  return bandSets.some(({ score }) => score === shows.score) ? null : 'the score that is shown has no bands'
}

/** What types cannot say; null where nothing is wrong. */
export function faultIn(scale: AnyScale): string | null {
  if (repeats(scale.items.map((item) => item.id))) return 'item ids repeat'
  if (repeats([...scale.scores, ...scale.patterns].map(({ id }) => id))) return 'ids of scores and patterns repeat'
  if (repeats(scale.bandSets.map(({ id }) => id))) return 'ids of band sets repeat'
  for (const item of scale.items) {
    const fault = faultInItem(scale, item)
    if (fault) return fault
  }
  for (const [at, { id, rule }] of scale.scores.entries()) {
    const fault = faultInRule(
      scale,
      id,
      rule,
      scale.scores.slice(0, at).map((score) => score.id),
    )
    if (fault) return fault
  }
  const odd = faultInConditions(scale)
  if (odd) return odd
  for (const set of scale.bandSets) {
    if (!scale.scores.some(({ id }) => id === set.score)) return `${set.id} divides a score that is not there`
    const fault = faultInBands(set, scoreRange(scale, set.score))
    if (fault) return fault
  }
  return faultInParameters(scale) ?? faultInShown(scale)
}

/** Checks at load what types cannot; a definition with a fault never reaches a person, the program does not start with it. */
export function defineScale<Text extends string | null = string>(scale: Definition<Text>): Definition<Text> {
  const fault = faultIn(scale)
  if (fault) throw new Error(`${scale.id}: ${fault}`)
  return scale
}

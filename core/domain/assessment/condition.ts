export type Sex = 'female' | 'male'

/** What may have to be known of the person besides the answers. */
export type Parameter = 'sex' | 'age'

export interface Parameters {
  readonly sex?: Sex
  /** Full months of life. */
  readonly ageInMonths?: number
}

/**
 * A statement about answers (as they were given, not turned), scores before it, and the person. `count`: so many of them
 * hold. Whatever is not known leaves it open, unless the rest decides it.
 */
export type Condition =
  | { readonly item: string; readonly atLeast: number }
  | { readonly item: string; readonly atMost: number }
  | { readonly score: string; readonly atLeast: number }
  | { readonly score: string; readonly atMost: number }
  | { readonly sex: Sex }
  | { readonly ageFrom: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly count: readonly Condition[]; readonly atLeast: number }

/** Null while it is open. `number`: what an item or a score is worth; undefined for an item that is not asked. */
export interface Facts {
  item(id: string): number | null | undefined
  score(id: string): number | null
  readonly parameters: Parameters
}

function compare(
  value: number | null | undefined,
  condition: { atLeast: number } | { atMost: number },
): boolean | null {
  if (value === null) return null
  if (value === undefined) return false
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost
}

/** True as soon as enough hold, false as soon as too few can. */
function enough(conditions: readonly Condition[], atLeast: number, facts: Facts): boolean | null {
  const found = conditions.map((condition) => holds(condition, facts))
  if (found.filter((one) => one === true).length >= atLeast) return true
  return found.filter((one) => one !== false).length >= atLeast ? null : false
}

/** Whether it holds; null where what is not known would decide it. */
export function holds(condition: Condition, facts: Facts): boolean | null {
  if ('item' in condition) return compare(facts.item(condition.item), condition)
  if ('score' in condition) return compare(facts.score(condition.score), condition)
  if ('sex' in condition) return facts.parameters.sex === undefined ? null : facts.parameters.sex === condition.sex
  if ('ageFrom' in condition) {
    const { ageInMonths } = facts.parameters
    return ageInMonths === undefined ? null : ageInMonths >= condition.ageFrom
  }
  if ('all' in condition) return enough(condition.all, condition.all.length, facts)
  if ('any' in condition) return enough(condition.any, 1, facts)
  if ('not' in condition) {
    const found = holds(condition.not, facts)
    return found === null ? null : !found
  }
  return enough(condition.count, condition.atLeast, facts)
}

/** Ids of items, scores and parameters it speaks of. */
export function namedIn(condition: Condition): {
  readonly items: string[]
  readonly scores: string[]
  readonly parameters: Parameter[]
} {
  if ('item' in condition) return { items: [condition.item], scores: [], parameters: [] }
  if ('score' in condition) return { items: [], scores: [condition.score], parameters: [] }
  if ('sex' in condition) return { items: [], scores: [], parameters: ['sex'] }
  if ('ageFrom' in condition) return { items: [], scores: [], parameters: ['age'] }
  const within =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : condition.count
  const found = within.map(namedIn)
  return {
    items: found.flatMap(({ items }) => items),
    scores: found.flatMap(({ scores }) => scores),
    parameters: found.flatMap(({ parameters }) => parameters),
  }
}

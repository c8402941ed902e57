import { fitsAge } from '../assessment/answers'
import type { ItemGroup } from '../assessment/scale'
import type { CivilDate } from '../time'
import { type AgeFacts, daysOfBirth, developmentalMonths, fullMonths, weeksCorrected } from './age'

/** Where an age stands among the ages an instrument has a block for; `between`: past one window, the next not reached. */
export type AgePlace =
  | { readonly in: 'window' | 'between'; readonly group: string }
  | { readonly in: 'before'; readonly from: number }
  | { readonly in: 'after' }

export interface AgeReading {
  /** Full months of life, corrected where that applies; below 0 before the due date. */
  readonly months: number
  readonly place: AgePlace
}

export interface AgeChoice {
  /** The youngest the child can be, or what the parent told. */
  readonly chosen: AgeReading
  /** Older, if the day of birth was early in its month, and then with another block; null where no day changes it. */
  readonly older: AgeReading | null
  readonly corrected: boolean
}

/** Every age a child may have whose day of birth nobody asked for, youngest first; none before it is born. */
export function monthsPossible(child: AgeFacts, on: CivilDate): number[] {
  const found = daysOfBirth(child.born, on).map((day) => developmentalMonths(day, child.pretermWeeks, on))
  return [...new Set(found)].sort((one, other) => one - other)
}

type Block = Pick<ItemGroup<string | null>, 'id' | 'ages' | 'window'>

/** Exactly one block, or that there is none for this age and on which side. A block without ages is everybody's and no place. */
export function placeAt(groups: readonly Block[], months: number): AgePlace {
  const within = groups.find(({ ages }) => ages && fitsAge(ages, months))
  if (within)
    return { in: fitsAge(within.window ?? within.ages ?? whole, months) ? 'window' : 'between', group: within.id }
  const next = nextBlockAt(groups, months)
  return next === null ? { in: 'after' } : { in: 'before', from: next }
}

const whole = { unit: 'months', from: 0, until: null } as const

const same = (one: AgePlace, other: AgePlace) =>
  'group' in one && 'group' in other ? one.group === other.group : one.in === other.in

/**
 * The block for a child of whom only the month of birth is known: by the youngest it can be, until the parent says it is
 * `told` full months old. Issuers write 满N月至N月29天; here a window ends when the next month of life begins.
 */
export function ageChoice(
  groups: readonly Block[],
  child: AgeFacts,
  on: CivilDate,
  told: number | null = null,
): AgeChoice {
  const possible = monthsPossible(child, on)
  const readings = (possible.length > 0 ? possible : [-1]).map((months) => ({ months, place: placeAt(groups, months) }))
  const [youngest = { months: -1, place: placeAt(groups, -1) }] = readings
  const chosen = readings.find(({ months }) => told !== null && months >= told) ?? youngest
  const older = readings.find(({ months, place }) => months > chosen.months && !same(place, chosen.place)) ?? null
  const corrected =
    weeksCorrected(child.pretermWeeks, chosen.months) > 0 &&
    daysOfBirth(child.born, on).some((day) => weeksCorrected(child.pretermWeeks, fullMonths(day, on)) > 0)
  return { chosen, older, corrected }
}

/** The age, in full months, at which the next block begins; null after the last. */
export function nextBlockAt(groups: readonly Block[], months: number): number | null {
  const starts = groups.flatMap(({ ages }) => (ages ? [ages.unit === 'years' ? ages.from * 12 : ages.from] : []))
  return starts.filter((from) => from > months).sort((one, other) => one - other)[0] ?? null
}

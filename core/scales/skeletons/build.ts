import { defineScale } from '#core/domain/assessment/define'
import type { Missing, Rounding, ScoreRule, Term } from '#core/domain/assessment/rules'
import type { BandSet, Item, Option, ScoreDefinition, Skeleton, Suggestion } from '#core/domain/assessment/scale'
import { itemsAt, itemsOf } from '../terms'

type Score = ScoreDefinition<null>
type Critical = NonNullable<Item['critical']>

const none: Missing = { rule: 'none' }

/** Answers from `from` to `until`, or these values, without their words. */
export function values(from: number, until: number): Option<null>[] {
  return Array.from({ length: until - from + 1 }, (_, at) => ({ value: from + at, label: null }))
}

interface Numbered {
  readonly reversed?: readonly number[]
  readonly critical?: Readonly<Record<number, Critical>>
  readonly own?: Readonly<Record<number, Partial<Item<null>>>>
}

/** Items `<prefix>-1` to `<prefix>-<count>`; what is said of some of them is said by number. */
export function numbered(prefix: string, count: number, { reversed = [], critical = {}, own = {} }: Numbered = {}) {
  const item = (number: number): Item<null> => ({
    id: `${prefix}-${number}`,
    stem: null,
    ...(reversed.includes(number) ? { reversed: true } : {}),
    ...(critical[number] ? { critical: critical[number] } : {}),
    ...own[number],
  })
  return [item(1), ...Array.from({ length: count - 1 }, (_, at) => item(at + 2))] as [Item<null>, ...Item<null>[]]
}

export const score = (id: string, role: Score['role'], rule: ScoreRule): Score => ({ id, title: null, role, rule })

export const sum = (id: string, of: readonly Term[], role: Score['role'] = 'total', missing: Missing = none): Score =>
  score(id, role, { kind: 'sum', of, missing })

export const mean = (id: string, of: readonly Term[], role: Score['role'] = 'subscale'): Score =>
  score(id, role, { kind: 'mean', of, missing: none })

export const count = (id: string, of: readonly Term[], atLeast: number, role: Score['role'] = 'subscale'): Score =>
  score(id, role, { kind: 'count', of, atLeast, missing: none })

export const standard = (id: string, of: string, times: number, round: Rounding, role: Score['role']): Score =>
  score(id, role, { kind: 'standard', of: { score: of }, times, round })

/** Sums of groups of items, by the numbers each is made of. */
export function sums(
  prefix: string,
  groups: Readonly<Record<string, readonly number[]>>,
  missing: Missing = none,
): Score[] {
  return Object.entries(groups).map(([id, numbers]) => sum(id, itemsAt(prefix, numbers), 'subscale', missing))
}

export const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at)

type BandOf = readonly [id: string, from: number, nextStep?: Suggestion]

/** Bands by id and lowest value. The first leads to reading, the others to a person, unless it is said. */
export function bands(
  id: string,
  of: string,
  source: string,
  evidence: BandSet['evidence'],
  list: readonly [BandOf, ...BandOf[]],
  onlyFor?: BandSet['onlyFor'],
): BandSet<null> {
  const [first, ...others] = list.map(([band, from, nextStep], at) => ({
    ...{ id: band, from, headline: null, meaning: null },
    nextStep: nextStep ?? (at === 0 ? ('read' as const) : ('talk' as const)),
  }))
  if (!first) throw new Error(`${id} has no band`)
  return { id, score: of, source, evidence, ...(onlyFor ? { onlyFor } : {}), bands: [first, ...others] }
}

interface Known extends Pick<Skeleton, 'id' | 'title' | 'englishTitle' | 'abbreviation' | 'minutes' | 'items'> {
  readonly adults?: number
  readonly days: number | null
  /** The owner's terms as far as they are known: why people do not see it yet. */
  readonly terms: string
}

/**
 * A skeleton: how an instrument is answered, scored and divided, without a word of it, since its licence or its Chinese
 * wording is not settled. Read 2026-11-22 unless a band set says `recalled`. An authorised person brings the wording and
 * the licence; until then its passport lacks both, and `publish` refuses it.
 */
export function skeleton(known: Known & Partial<Skeleton>): Skeleton {
  const { adults = 18, days, terms, ...given } = known
  const prefix = given.items[0].id.replace(/-1$/, '')
  return defineScale<null>({
    version: 1,
    plainTitle: null,
    about: null,
    lead: null,
    respondents: ['self'],
    ages: { unit: 'years', from: adults, until: null },
    timeFrame: { days, words: null },
    parameters: [],
    options: [],
    scores: [sum('total', itemsOf(prefix, 1, given.items.length))],
    bandSets: [],
    patterns: [],
    shows: { score: 'total', number: true },
    direction: 'higher-is-heavier',
    retestAfterDays: Math.max(days ?? 28, 14),
    passport: {
      citation: null,
      translation: null,
      licence: null,
      territory: null,
      electronicUse: null,
      evidence: [{ what: terms, on: '2026-11-22' }],
      normSample: null,
      review: null,
    },
    ...given,
  })
}

export const outcome = (id: string, nextStep: Suggestion) => ({ id, headline: null, meaning: null, nextStep })

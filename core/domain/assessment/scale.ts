import type { Condition, Parameter, Sex } from './condition'
import type { Passport } from './passport'
import type { ScoreRule } from './rules'

/** One answer choice. `value` is what the published scoring key gives it. */
export interface Option<Text = string> {
  readonly value: number
  readonly label: Text
  readonly loinc?: string
}

/** An answer that is a whole number instead of a choice: minutes, a time of day in minutes since midnight. */
export interface NumberAnswer {
  readonly min: number
  readonly max: number
  readonly unit: 'minutes' | 'minute-of-day' | 'times'
}

export interface Item<Text = string> {
  readonly id: string
  readonly stem: Text
  /** The issuer's own explanation of the question, below it. */
  readonly help?: Text
  /** The item's own choices where they differ from the scale's. */
  readonly options?: readonly Option<Text>[]
  /** Answered with a number; such an item has no choices. */
  readonly number?: NumberAnswer
  /** Scored as min + max − value of the item's own options (never max − value: wrong for keys that start at 1). */
  readonly reversed?: true
  /** Asked, shown and stored, never part of a score. */
  readonly unscored?: true
  /** The instrument allows going on without an answer. */
  readonly optional?: true
  /** The group it belongs to; asked only of the ages of that group. */
  readonly group?: string
  /** Asked only where this holds; what is not asked is neither missing nor counted. */
  readonly askedIf?: Condition
  /** Such an answer calls for support at once, whatever the total and whatever else is open. Never filled in. */
  readonly critical?: { readonly atLeast: number } | { readonly atMost: number }
  readonly loinc?: string
}

/** Items of one age, of one part. `ages` as on the scale. */
export interface ItemGroup<Text = string> {
  readonly id: string
  readonly title: Text
  readonly ages?: Ages
  /** The ages the issuer made it for, where it is asked of others besides: those are told so. Within `ages`. */
  readonly window?: Ages
}

/** Full years or months of life, both ends included; `until` null: no upper end. */
export interface Ages {
  readonly unit: 'years' | 'months'
  readonly from: number
  readonly until: number | null
}

/** What a result suggests. `longer`: the longer questionnaire the scale names; `doctor`: a hospital, with somebody close. */
export type Suggestion = 'read' | 'retest' | 'longer' | 'talk' | 'talk-soon' | 'doctor'

/** Plain words for the person; never a diagnosis, never a comparison with others. */
export interface Outcome<Text = string> {
  readonly id: string
  readonly headline: Text
  readonly meaning: Text
  readonly nextStep: Suggestion
}

/** Scores from `from` up to the next band's `from`. */
export interface Band<Text = string> extends Outcome<Text> {
  readonly from: number
}

/** A named, sourced division of one score. Several may exist; the first that fits the person is shown. */
export interface BandSet<Text = string> {
  readonly id: string
  readonly score: string
  readonly source: string
  /** `recalled`: the source could not be read again; never the one shown of a published scale. */
  readonly evidence: 'read' | 'recalled'
  readonly onlyFor?: { readonly sex?: Sex; readonly ages?: Ages }
  readonly bands: readonly [Band<Text>, ...Band<Text>[]]
}

/** A number made of answers. Scores are worked out in their order; a rule may only use scores before its own. */
export interface ScoreDefinition<Text = string> {
  readonly id: string
  readonly title: Text
  /** `step`: only needed by another. `validity`: says whether the answers can be read; never part of a total. */
  readonly role: 'total' | 'subscale' | 'validity' | 'step'
  readonly rule: ScoreRule
  /** Where it differs from the scale's. */
  readonly direction?: Direction
  readonly loinc?: string
}

/** A statement about answers and scores that no single number makes. The first level that holds is its result. */
export interface Pattern<Text = string> {
  readonly id: string
  readonly source: string
  readonly levels: readonly [Level<Text>, ...Level<Text>[]]
  /** What it is when none holds. */
  readonly otherwise: Outcome<Text>
}

export interface Level<Text = string> extends Outcome<Text> {
  readonly when: Condition
}

/** Whether a higher number means more burden or more well-being: words and colour follow it. */
export type Direction = 'higher-is-heavier' | 'higher-is-better'

/** `self`: about oneself. `guardian`: about a child. `family`: about an older relative. `staff`: run with somebody. */
export type Respondent = 'self' | 'guardian' | 'family' | 'staff'

/**
 * One instrument as data alone: a plain JSON value. With `Text` string it can be asked (`Scale`); with null it is a
 * skeleton, whose wording an authorised person has to bring. A published version is never edited: a stored
 * administration is read with the version it was answered in.
 */
export interface Definition<Text = string> {
  readonly id: string
  readonly version: number
  /** The instrument's own name, for the "about this instrument" panel alone. */
  readonly title: string
  readonly englishTitle: string
  readonly abbreviation: string
  /** Neutral name shown in lists and headings; no disease word. */
  readonly plainTitle: Text
  readonly about: Text
  readonly minutes: number
  readonly respondents: readonly [Respondent, ...Respondent[]]
  readonly ages: Ages
  /** What the questions look back on. `days` null: now, or no span is named. */
  readonly timeFrame: { readonly days: number | null; readonly words: Text }
  readonly lead: Text
  /** What a score needs to be told of the person besides the answers. */
  readonly parameters: readonly Parameter[]
  readonly options: readonly Option<Text>[]
  readonly groups?: readonly ItemGroup<Text>[]
  readonly items: readonly [Item<Text>, ...Item<Text>[]]
  readonly scores: readonly ScoreDefinition<Text>[]
  readonly bandSets: readonly BandSet<Text>[]
  readonly patterns: readonly Pattern<Text>[]
  /** What a person is told: the band of this score (with its number or without), or the level of this pattern. */
  readonly shows: { readonly score: string; readonly number: boolean } | { readonly pattern: string }
  readonly direction: Direction
  /** Days before the same questions make sense again; null: it is not asked again. */
  readonly retestAfterDays: number | null
  /** The longer questionnaire this short one leads to. */
  readonly longer?: string
  /** Answers that do not go together, for the hint "read with care". */
  readonly contradictions?: readonly Condition[]
  readonly loinc?: string
  readonly passport: Passport
}

export type Scale = Definition<string>
export type Skeleton = Definition<null>
/** What the rules of scoring need to know: they never look at a text. */
export type AnyScale = Definition<string | null>

/** Item id → chosen option value, or the number given. Partial while somebody is still answering. */
export type Responses = Readonly<Record<string, number>>

/** What is kept of a finished questionnaire. */
export interface Score {
  /** The shown score; null where the instrument shows none. */
  readonly total: number | null
  /** The band or the level that was shown. */
  readonly bandId: string
  readonly criticalItems: readonly string[]
  /** Each score but mere steps by its id, null where it could not be worked out. Not there in what the first release kept. */
  readonly scores?: Readonly<Record<string, number | null>>
  /** Each pattern's level by the pattern's id, null where it could not be told. */
  readonly patterns?: Readonly<Record<string, string | null>>
}

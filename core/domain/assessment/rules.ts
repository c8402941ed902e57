/** What a rule takes: the points of an item, or a score before it; counted `times` (1 where nothing is said). */
export type Term =
  | { readonly item: string; readonly times?: number }
  | { readonly score: string; readonly times?: number }

/**
 * What happens to answers that are not there. `none`: then there is no score. `prorate`: up to `upTo` are taken to be the
 * mean of the others, `zero`: up to `upTo` count 0; both only where the manual says so. An item that calls for support
 * is never filled in, and neither is a score.
 */
export type Missing =
  | { readonly rule: 'none' }
  | { readonly rule: 'prorate'; readonly upTo: number; readonly round?: Rounding }
  | { readonly rule: 'zero'; readonly upTo: number }

export type Rounding = 'floor' | 'halfUp'

/** Points from `from` up to the next step's `from`; below the first step there are none. */
export interface Step {
  readonly from: number
  readonly points: number
}

export type ScoreRule =
  /** `atLeast`: only terms that reach it are added. */
  | { readonly kind: 'sum'; readonly of: readonly Term[]; readonly atLeast?: number; readonly missing: Missing }
  | { readonly kind: 'mean'; readonly of: readonly Term[]; readonly missing: Missing }
  /** How many reach `atLeast`. */
  | { readonly kind: 'count'; readonly of: readonly Term[]; readonly atLeast: number; readonly missing: Missing }
  /** A score times `times` plus `plus`, rounded where the manual rounds. */
  | {
      readonly kind: 'standard'
      readonly of: Term
      readonly times: number
      readonly plus?: number
      readonly round?: Rounding
    }
  | { readonly kind: 'points'; readonly of: Term; readonly steps: readonly [Step, ...Step[]] }
  /** `of` divided by `by`, times `times`; `ofNothing` where `by` is 0, else there is no score then. */
  | {
      readonly kind: 'ratio'
      readonly of: Term
      readonly by: Term
      readonly times: number
      readonly ofNothing?: number
    }
  /** From one time of day to the next time it is the other, in units of which a day has `day`. */
  | { readonly kind: 'elapsed'; readonly from: Term; readonly until: Term; readonly day: number }

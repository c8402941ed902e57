/** One answer choice. `value` is what the published scoring key gives it. */
export interface Option {
  readonly value: number
  readonly label: string
}

export interface Item {
  readonly id: string
  readonly stem: string
  /** The item's own choices where they differ from the scale's. */
  readonly options?: readonly Option[]
  /** Scored as min + max − value of the item's own options (never max − value: wrong for keys that start at 1). */
  readonly reversed?: true
  /** Asked, shown and stored, never part of the total. */
  readonly unscored?: true
  /** An answer of at least this value calls for support at once, whatever the total. */
  readonly critical?: { readonly atLeast: number }
}

/** Totals from `from` up to the next band's `from`. */
export interface Band {
  readonly id: string
  readonly from: number
  /** Plain words for the person; never a diagnosis, never a comparison with others. */
  readonly headline: string
  readonly meaning: string
  readonly nextStep: 'read' | 'retest' | 'talk' | 'talk-soon'
}

/** Several sourced sets may exist for one scale; the first is shown to the person. */
export interface BandSet {
  readonly source: string
  readonly bands: readonly [Band, ...Band[]]
}

/** A published version is never edited: a stored administration is read with the version it was answered in. */
export interface Scale {
  readonly id: string
  readonly version: number
  /** The instrument's own name, for the "about this instrument" panel. */
  readonly title: string
  readonly abbreviation: string
  /** Neutral name shown in lists and headings; no disease word. */
  readonly plainTitle: string
  readonly about: string
  readonly minutes: number
  readonly ages: { readonly from: number; readonly until: number | null }
  readonly lead: string
  readonly options: readonly Option[]
  readonly items: readonly [Item, ...Item[]]
  readonly bandSets: readonly [BandSet, ...BandSet[]]
  /** Whether a higher total means more burden or more well-being: words and colour follow it. */
  readonly direction: 'higher-is-heavier' | 'higher-is-better'
  /** Days before the same questions make sense again: the recall window. */
  readonly retestAfterDays: number
  /** `none`: any scored item missing means no score. */
  readonly missing: 'none'
  readonly source: {
    readonly citation: string
    readonly translation: string
    readonly licence: string
    readonly licenceSource: string
    readonly checkedOn: string
    /** Null until a professional has compared the wording with the owner's file. */
    readonly review: { readonly by: string; readonly on: string } | null
  }
}

/** Item id → chosen option value. Partial while somebody is still answering. */
export type Responses = Readonly<Record<string, number>>

export interface Score {
  readonly total: number
  readonly bandId: string
  readonly criticalItems: readonly string[]
}

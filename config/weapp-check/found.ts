/** What one check comes to; `faults` empty where it holds. */
export interface Found {
  readonly name: string
  /** Figures, for whoever reads along. */
  readonly told?: string
  readonly faults: readonly string[]
}

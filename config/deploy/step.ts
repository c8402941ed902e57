/** One difference between an environment and the code, and how it goes away. */
export interface Step {
  readonly kind: 'add' | 'change' | 'delete'
  /** What it is, for whoever deploys; names of things, never what is in them. */
  readonly what: string
  run(): Promise<void>
}

/** What one side of the environment comes to. */
export interface Difference {
  readonly steps: readonly Step[]
  /** What no run of this program mends: somebody has to do it, and until then nothing is changed. */
  readonly faults: readonly string[]
  /** What is there and none of ours: left alone. */
  readonly notes: readonly string[]
}

export const nothing: Difference = { steps: [], faults: [], notes: [] }

export const joined = (all: readonly Difference[]): Difference => ({
  steps: all.flatMap(({ steps }) => steps),
  faults: all.flatMap(({ faults }) => faults),
  notes: all.flatMap(({ notes }) => notes),
})

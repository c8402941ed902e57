/** Pictures in src/calming/drawing, one for each exercise. */
export const drawings = ['wind', 'window', 'wool', 'box', 'moon', 'cup', 'sprout', 'tree'] as const
export type DrawingName = (typeof drawings)[number]

export interface ExerciseStep {
  readonly text: string
  /** How long it takes; null: until whoever does it goes on. */
  readonly seconds: number | null
}

export interface Exercise {
  /** Says nothing of the subject: it stands in an address. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly drawing: DrawingName
  /** When it helps. */
  readonly when: string
  /** `pace`: breathing, which has a rhythm of its own. `steps`: one after the other. Null: something to do away from here. */
  readonly guided: 'pace' | 'steps' | null
  /** All of it in words, whether guided or not. */
  readonly steps: readonly ExerciseStep[]
  readonly after: string
  /** When to leave it. */
  readonly stop: string
  /** When to see somebody, and whom. */
  readonly see: string
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
}

/** Where somebody is in the steps. */
export interface Place {
  readonly step: number
  /** Whole seconds since this step began. */
  readonly since: number
}

export const beginning: Place = { step: 0, since: 0 }

type Steps = readonly Pick<ExerciseStep, 'seconds'>[]

/** To another step, from its beginning; past the last one it is done, before the first one it stays. */
export const goTo = (steps: Steps, step: number): Place => ({
  step: Math.min(Math.max(step, 0), steps.length),
  since: 0,
})

export const isDone = (steps: Steps, { step }: Place): boolean => step >= steps.length

/** A second later. A step without a length of its own waits. */
export function aSecondLater(steps: Steps, place: Place): Place {
  const seconds = steps[place.step]?.seconds ?? null
  if (seconds === null) return place
  return place.since + 1 >= seconds ? goTo(steps, place.step + 1) : { ...place, since: place.since + 1 }
}

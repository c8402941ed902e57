import type { CivilDate } from '../time'

export const observationAreas = ['sleep', 'school', 'friends', 'screens', 'mood', 'body'] as const
export type ObservationArea = (typeof observationAreas)[number]

/** What a parent may look at, without a score: a change against the child's own former self. */
export interface Observation {
  readonly area: ObservationArea
  readonly title: string
  readonly look: readonly string[]
  readonly say: string
  readonly avoid: string
  /** Ids of guidance cards that go on from here. */
  readonly cards: readonly string[]
}

export interface ObservationStage {
  readonly id: 'school' | 'teen'
  readonly title: string
  /** Completed months of life, both included. */
  readonly months: { readonly from: number; readonly to: number }
  readonly observations: readonly Observation[]
}

export interface ObservationGuide {
  readonly lead: string
  readonly stages: readonly ObservationStage[]
  /** When to go on the same day, and what to do until then: the same at every age. */
  readonly today: { readonly title: string; readonly signs: readonly string[]; readonly steps: readonly string[] }
  readonly soon: { readonly title: string; readonly text: string }
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string }[]
  readonly author: { readonly name: string; readonly role: string }
  readonly review: { readonly by: string; readonly on: CivilDate } | null
  readonly updatedOn: CivilDate
}

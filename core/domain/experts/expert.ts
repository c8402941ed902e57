import type { CivilDate, Instant } from '../time'

/** The six fields of the seeds' cross-department group of experts (S1·二 五(二)). */
export const expertFields = [
  'law',
  'mental-health',
  'psychiatry',
  'social-work',
  'public-administration',
  'education',
] as const
export type ExpertField = (typeof expertFields)[number]

/** How somebody of the pool works for it (S0·篇十二: 专职、兼职、志愿者). */
export const expertTerms = ['full-time', 'part-time', 'volunteer'] as const
export type ExpertTerms = (typeof expertTerms)[number]

/** What colleagues find of somebody who holds the post of an expert. The id is the staff record's. */
export interface Expert {
  readonly id: string
  /** Where the post is held: of which tier they are, and which places they are there for. */
  readonly nodeId: string
  readonly fields: readonly ExpertField[]
  readonly terms: ExpertTerms
  /** With which batch they came in. */
  readonly batchId: string
  readonly admittedAt: Instant
  /** They take no questions until the day is over; null: they do. */
  readonly awayUntil: CivilDate | null
  /** So many questions at once, as they set it themselves. */
  readonly mostOpen: number
}

import type { Instant } from '../time'
import type { Responses, Score } from './scale'

/** A self-test its owner chose to keep. Readable by nobody else. */
export interface Administration {
  readonly id: string
  readonly personId: string
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Responses
  readonly score: Score
  readonly consentVersion: number
  readonly completedAt: Instant
}

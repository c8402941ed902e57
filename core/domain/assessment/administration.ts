import { DAY, type Instant } from '../time'
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
  /** When the last question was answered. */
  readonly completedAt: Instant
  /** When it was put into the record. */
  readonly keptAt: Instant
}

/** When a sheet was finished, as its phone says; the moment it arrived, where that cannot be or was over a day ago. */
export function completedAtOf(said: Instant, arrivedAt: Instant): Instant {
  return said <= arrivedAt && arrivedAt - said < DAY ? said : arrivedAt
}

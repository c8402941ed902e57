import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'
import type { Parameters } from './condition'
import type { Responses, Score } from './scale'
import type { Share } from './sharing'

/** Which questions they were, and what came of the answers. */
export interface Found {
  readonly scaleId: string
  readonly scaleVersion: number
  /** What its definition had to be told of the person, for scoring it again; not there where it needs nothing. */
  readonly parameters?: Parameters
  readonly score: Score
}

/** What there is about a kept result beside what it says. */
export interface KeptRecord {
  readonly id: string
  readonly personId: string
  readonly consentVersion: number
  /** When the last question was answered. */
  readonly completedAt: Instant
  /** When it was put into the record. */
  readonly keptAt: Instant
  /** Where staff heard a yes: who, to which text, and when. */
  readonly heard?: { readonly by: string; readonly consentVersion: number; readonly at: Instant }
  /** The last time it was shared, whether or not it still is; null while it never was. */
  readonly share: Share | null
}

/** A result in its owner's record. Readable by nobody else, but whom they share it with while they do. */
export interface Administration extends KeptRecord, Found {
  readonly responses: Responses
}

/** As it is stored. Of before it was sealed it lies open, until it is next written or the job for keys comes by. */
export interface SealedAdministration extends KeptRecord {
  readonly found: Sealed | Found
  readonly responses: Sealed | Responses
}

/** When a sheet was finished, as its phone says; the moment it arrived, where that cannot be or was over a day ago. */
export function completedAtOf(said: Instant, arrivedAt: Instant): Instant {
  return said <= arrivedAt && arrivedAt - said < DAY ? said : arrivedAt
}

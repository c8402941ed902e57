import type { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'
import type { Instant } from '#core/domain/time'

export type Counsellor = OutputOf<typeof listCounsellors>['counsellors'][number]

/** A time that can be chosen; of which offer, where that is known. */
export interface Time {
  readonly start: Instant
  readonly end: Instant
  readonly offerId?: string
}

/** What somebody is about to say yes to. */
export interface Place {
  /** Null: anybody suitable; who it is, is known once the place is held. */
  readonly counsellor: Counsellor | null
  readonly time: Time
  /** The ways to meet that are still to choose between; one where that is settled. */
  readonly modes: readonly Mode[]
  readonly topic: Topic | null
  /** Where anybody suitable has to be; null: anywhere. */
  readonly siteId: string | null
  /** It was offered to whoever waited, with this counsellor: it is kept for them already, and closing the sheet is no no. */
  readonly offeredWith?: string
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.counsellor?.id === b.counsellor?.id && a.time.start === b.time.start && a.siteId === b.siteId
}

import type { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Slot } from './openings'

export type Counsellor = OutputOf<typeof listCounsellors>['counsellors'][number]

/** What somebody is about to say yes to. */
export interface Place {
  readonly counsellor: Counsellor
  readonly slot: Slot
  /** The ways to meet that are still to choose between; one where that is settled. */
  readonly modes: readonly Mode[]
}

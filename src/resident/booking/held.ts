import type { holdPlace } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import type { Place } from './place'

export type Held = OutputOf<typeof holdPlace>

/** A place that is kept for somebody, and what they chose to get it. */
export interface Keeping {
  readonly place: Place
  readonly held: Held
}

/** One at a time, as in the cloud; a sheet that was put away finds it again. */
let keeping: Keeping | null = null

export function keepHeld(one: Keeping | null): void {
  keeping = one
}

/** Until when it is theirs. */
export const endOf = ({ appointment }: Held): Instant => appointment.expires ?? appointment.start

/** Null once it has run out. */
export function stillHeld(now: Instant): Keeping | null {
  return keeping && endOf(keeping.held) > now ? keeping : null
}

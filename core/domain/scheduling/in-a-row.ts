import { type Instant, MINUTE } from '../time'

/** A rest between two is no gap; more than this is. */
const RIGHT_AFTER = 30 * MINUTE

interface Stretch {
  readonly start: Instant
  readonly end: Instant
}

/** What begins right after this one, among the free times of one offer. */
export function rightAfter<One extends Stretch>({ end }: Stretch, times: readonly One[]): One | undefined {
  return [...times].sort((a, b) => a.start - b.start).find(({ start }) => start >= end && start - end <= RIGHT_AFTER)
}

/** A free place as the lists know it: of which offer, and in which ways one can meet there. */
export interface Rowed<Mode> extends Stretch {
  readonly offerId: string
  readonly modes: readonly Mode[]
}

/**
 * Of one counsellor's free places those with another right after them, of the same offer and in a way that both have: for
 * two children who come together. `modes` are then the ways of both.
 */
export function withOneAfter<Mode, One extends Rowed<Mode>>(places: readonly One[]): One[] {
  return places.flatMap((one) => {
    const ofOffer = places.filter(({ offerId }) => offerId === one.offerId)
    const shared = (other: One) => one.modes.filter((mode) => other.modes.includes(mode))
    const next = rightAfter(
      one,
      ofOffer.filter((other) => shared(other).length > 0),
    )
    return next ? [{ ...one, modes: shared(next) }] : []
  })
}

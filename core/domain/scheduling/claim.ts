import { accept, type Decision, refuse } from '../decision'
import type { MinuteOfDay } from '../time'
import type { Claim, CounsellorDay } from './day'
import type { SlotTerms } from './slots'

export interface ClaimRequest extends SlotTerms {
  readonly appointmentId: string
  readonly from: MinuteOfDay
  readonly byNewcomer?: true
}

function isPlace(day: CounsellorDay, { from, sessionMinutes, gapMinutes }: ClaimRequest): boolean {
  return day.hours.some(
    (hours) =>
      from >= hours.from &&
      from + sessionMinutes <= hours.until &&
      (from - hours.from) % (sessionMinutes + gapMinutes) === 0,
  )
}

/**
 * The one door through which a place of a day is taken, whoever asks and why.
 *
 * Knows nothing of races: two who ask at once are both told yes, and the transaction that writes the day back settles
 * which of them has it.
 */
export function claim(day: CounsellorDay, request: ClaimRequest): Decision<CounsellorDay, 'slot-gone' | 'slot-taken'> {
  if (!isPlace(day, request)) return refuse('slot-gone')
  const { appointmentId, from, sessionMinutes, gapMinutes, byNewcomer } = request
  const taken: Claim = {
    appointmentId,
    from,
    until: from + sessionMinutes + gapMinutes,
    ...(byNewcomer && { byNewcomer }),
  }
  if (day.claims.some((other) => other.from < taken.until && taken.from < other.until)) return refuse('slot-taken')
  return accept({
    ...day,
    claims: [...day.claims, taken].sort((a, b) => a.from - b.from),
    revision: day.revision + 1,
  })
}

/** Gives a place back. A day that holds no such claim is left as it is. */
export function release(day: CounsellorDay, appointmentId: string): CounsellorDay {
  const claims = day.claims.filter((held) => held.appointmentId !== appointmentId)
  return claims.length === day.claims.length ? day : { ...day, claims, revision: day.revision + 1 }
}

import { type Appointment, isLive } from '../scheduling/appointment'
import type { Instant } from '../time'
import { close, isOver, MOST_UNANSWERED, type Offered, pass, pause, type WaitingEntry } from './entry'

/**
 * `standing`: nothing was said yet, or the counsellor has to say yes still. `let-pass`: the person said no. `taken-back`:
 * they said yes, and the counsellor could not: their turn stays as it was.
 */
export type Outcome = 'standing' | 'served' | 'let-pass' | 'ran-out' | 'taken-back'

/** What became of an offer, read from the appointment that it is; null where that is gone from its person's document. */
export function outcomeOf(offered: Offered, appointment: Appointment | null, now: Instant): Outcome {
  if (!appointment) return offered.expires > now ? 'let-pass' : 'ran-out'
  const { status, consentVersion, cancelledAt } = appointment
  // Only what somebody said yes to has a text they agreed to.
  const wasTaken = consentVersion !== null
  switch (status) {
    case 'held':
      return isLive(appointment, now) ? 'standing' : 'ran-out'
    case 'asked':
      return isLive(appointment, now) ? 'standing' : 'taken-back'
    case 'declined':
      return 'taken-back'
    case 'lapsed':
      if (wasTaken) return 'taken-back'
      return cancelledAt !== null && cancelledAt < offered.expires ? 'let-pass' : 'ran-out'
    case 'cancelled-by-client':
      return wasTaken ? 'served' : 'let-pass'
    case 'cancelled-by-staff':
      return 'taken-back'
    default:
      return 'served'
  }
}

/**
 * An entry after what became of its offer; the very same while that stands, so that looking twice changes nothing. Who let
 * three in a row run out is not asked on and on: somebody else may be glad of the place.
 */
export function settle(entry: WaitingEntry, appointment: Appointment | null, now: Instant): WaitingEntry {
  const { offered } = entry
  if (!offered) return isOver(entry, now) && entry.status !== 'closed' ? close(entry, 'over', now) : entry
  const outcome = outcomeOf(offered, appointment, now)
  if (outcome === 'standing') return entry
  if (outcome === 'served') return close(entry, 'served', now)
  if (isOver(entry, now)) return close(entry, 'over', now)
  const unanswered = outcome === 'ran-out' ? entry.unanswered + 1 : 0
  const after = pass({ ...entry, offered: null, unanswered }, offered, now)
  return unanswered >= MOST_UNANSWERED && after.status === 'active' ? pause(after, 'unanswered', now) : after
}

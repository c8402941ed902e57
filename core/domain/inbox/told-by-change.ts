import type { Person } from '../people/person'
import type { Appointment } from '../scheduling/appointment'
import type { Instant } from '../time'
import { type InboxKind, tell } from './entry'

/**
 * A person as somebody else's act leaves them, with what it tells them: found by comparing, so that no way of changing an
 * appointment can forget to say so. For acts of others alone; what somebody does themselves they know.
 */
export function toldByChange(before: Person, after: Person, now: Instant): Person {
  return after.appointments.reduce((person, one) => {
    const was = before.appointments.find(({ id }) => id === one.id)
    const told = whatIsTold(was, one, now)
    return told ? tell(person, { kind: told.kind, ref: one.id }, told.at) : person
  }, after)
}

function whatIsTold(
  was: Appointment | undefined,
  is: Appointment,
  now: Instant,
): { kind: InboxKind; at: Instant } | null {
  const { change } = is
  const isChanged = change !== null && (was?.change?.kind !== change.kind || was.change.at !== change.at)
  if (is.status === 'missed-by-counsellor' && was?.status !== is.status) return { kind: 'let-down', at: now }
  if (isChanged) return change
  if (!was) return is.status === 'asked' ? { kind: 'substitute-asked', at: now } : null
  if (is.wants?.called && !was.wants?.called) return { kind: 'called', at: is.wants.called.at }
  if (was.status !== 'asked' || is.status === was.status) return null
  const saidTo = { confirmed: 'approved', declined: 'declined', lapsed: 'lapsed' } as const
  const kind = saidTo[is.status as keyof typeof saidTo]
  return kind ? { kind, at: now } : null
}

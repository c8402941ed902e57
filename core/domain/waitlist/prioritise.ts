import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { isOpen, type PriorityReason, type WaitingEntry } from './entry'

/** Never by who waits themselves (`ids`: the caller's). Once: a second reason moves nobody further ahead, and the first one stays noted. */
export function prioritise(
  entry: WaitingEntry,
  { reason, by, ids }: { readonly reason: PriorityReason; readonly by: string; readonly ids: readonly string[] },
  now: Instant,
): Decision<WaitingEntry, 'waiting-own' | 'waiting-closed' | 'priority-given'> {
  if (ids.includes(entry.personId)) return refuse('waiting-own')
  if (!isOpen(entry)) return refuse('waiting-closed')
  if (entry.priority) return refuse('priority-given')
  return accept({ ...entry, priority: { reason, by, at: now } })
}

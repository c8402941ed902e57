import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { isOpen, type PriorityReason, type WaitingEntry } from './entry'

/** Once: a second reason moves nobody further ahead, and the first one stays noted. */
export function prioritise(
  entry: WaitingEntry,
  { reason, by }: { readonly reason: PriorityReason; readonly by: string },
  now: Instant,
): Decision<WaitingEntry, 'waiting-closed' | 'priority-given'> {
  if (!isOpen(entry)) return refuse('waiting-closed')
  if (entry.priority) return refuse('priority-given')
  return accept({ ...entry, priority: { reason, by, at: now } })
}

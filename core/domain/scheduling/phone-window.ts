import { addDays, dateOf, HOUR, type Instant, instantAt } from '../time'
import type { Appointment } from './appointment'

/** The number of a conversation by telephone can be read this long before. */
const READABLE_BEFORE = HOUR

/**
 * When a counsellor may read the number: from an hour before the start, `until` the end of that day. Null where there is
 * none to read.
 */
export function phoneWindow({
  mode,
  phone,
  start,
}: Pick<Appointment, 'mode' | 'phone' | 'start'>): { readonly from: Instant; readonly until: Instant } | null {
  if (mode !== 'phone' || phone === null) return null
  return { from: start - READABLE_BEFORE, until: instantAt(addDays(dateOf(start), 1)) }
}

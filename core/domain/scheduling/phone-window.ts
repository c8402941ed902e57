import { addDays, DAY, dateOf, HOUR, type Instant, instantAt } from '../time'
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

/** Whoever asked to be called is, or within these days nobody did. */
const CALLED_WITHIN = 7 * DAY

/** Whether the number may be read of somebody whose appointment was called off and who waits for a call, or for help. */
export function mayCallBack({ wants, phone }: Pick<Appointment, 'wants' | 'phone'>, now: Instant): boolean {
  return wants !== undefined && phone !== null && now < wants.at + CALLED_WITHIN
}

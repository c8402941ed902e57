import { newcomer, type Person } from '../people/person'
import type { Instant } from '../time'

/** What can go at once: names, words, numbers. What stands on other documents is still to be found by what is left. */
export function emptied({ id, since, appointments, formerIds }: Person, now: Instant): Person {
  return {
    ...newcomer(id),
    since,
    ...(formerIds && { formerIds }),
    appointments: appointments.map((one) => ({ ...one, intake: null, phone: null, topic: null, forOther: null })),
    closing: now,
  }
}

import * as z from 'zod/mini'
import { otherKinds } from '#core/domain/people/person'
import { operation } from '../operation'
import { count, id, instant, line, name, phone, upTo, version } from '../shapes'
import { appointmentStatus, mode, topic } from './records'

/** An appointment as it is kept, with what was written and given for it. */
const copied = z.object({
  id,
  counsellorName: name,
  siteName: name,
  start: instant,
  end: instant,
  mode,
  topic: z.nullable(topic),
  status: appointmentStatus,
  /** What the person calls whom it is for; null: for themselves. */
  forWhom: z.nullable(name),
  /** What was written before the conversation; null where nothing was, and where it opens no more. */
  intake: z.nullable(upTo(6, z.object({ question: line, answer: line }))),
  /** The number to call for a conversation by telephone. */
  phone: z.nullable(phone),
  consentVersion: z.nullable(version),
  by: z.enum(['client', 'staff']),
  bookedAt: instant,
  cancelledAt: z.nullable(instant),
  checkedInAt: z.nullable(instant),
  feedbackGiven: z.boolean(),
})

/**
 * A copy of what is kept of the caller as somebody who books: whole, with the words and numbers that are shown nowhere
 * else. Latest start first, at most 50 at once.
 */
export const copyMyAppointments = operation({
  name: 'appointments.copyMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    /** Since when there is anything; null for somebody nothing is stored about, 0 where it was not noted. */
    since: z.nullable(instant),
    others: upTo(12, z.object({ kind: z.enum(otherKinds), name })),
    /** Conversations at which one side was not there. */
    missed: upTo(60, z.object({ at: instant, by: z.enum(['client', 'counsellor']) })),
    missedForgivenAt: z.nullable(instant),
    /** How many names and words there are that no key opens any more. */
    unreadable: count,
    appointments: upTo(50, copied),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})

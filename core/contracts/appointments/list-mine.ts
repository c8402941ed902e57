import * as z from 'zod/mini'
import { MOST_TO_ANSWER, toAnswerKinds } from '#core/domain/inbox/to-answer'
import { operation } from '../operation'
import { count, id, instant, upTo } from '../shapes'
import { blockBegun } from '../shapes/child'
import { gaps } from '../shapes/gaps'
import { other } from './other'
import { appointment } from './records'

/** The caller's own appointments, latest start first, at most 50; and whom they book for, a child who has come into a new block of ages with that. */
export const listMyAppointments = operation({
  name: 'appointments.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    appointments: upTo(50, appointment),
    others: upTo(8, z.extend(other, { begun: z.exactOptional(blockBegun) })),
    /** A child who needs somebody, as a guardian is told it (`children.list` says since when); null where none does. */
    care: z.nullable(id),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
    /** What else waits for a word of theirs, the soonest too late first. */
    toAnswer: upTo(MOST_TO_ANSWER, z.object({ kind: z.enum(toAnswerKinds), ref: id, until: z.nullable(instant) })),
    /** When what they had here was moved to another account or deleted, where it was: a phone that keeps some forgets it. */
    emptiedAt: z.optional(instant),
    /** How much they were told that is new to them. */
    unread: count,
    /** How much the calendars they keep told that they have not seen. */
    atWork: z.optional(count),
    gaps,
  }),
  refusals: [],
})

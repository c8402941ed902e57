import * as z from 'zod/mini'
import { otherKinds } from '#core/domain/people/person'
import { operation } from '../operation'
import { instant, line, name, phone, upTo } from '../shapes'
import { ageInMonths } from '../shapes/child'
import { asShown, ownSeat } from './seat'

/**
 * What somebody wrote before the conversation and how they can be reached. Each look is noted, with who looked, when and
 * what for, and the person can see it: so it changes something.
 */
export const openSeat = operation({
  name: 'sessions.openSeat',
  from: 'phone',
  write: true,
  perDay: 300,
  access: ['counsellor'],
  answer: 'personal',
  input: ownSeat,
  output: z.extend(asShown, {
    /** The kind alone; whom they call how is for the person's own eyes. */
    forWhom: z.enum(['self', ...otherKinds]),
    /** Of a child, where that was agreed to: full months by the server's clock, and the name only where it was wished. */
    child: z.nullable(z.object({ ageInMonths: z.nullable(ageInMonths), name: z.nullable(name) })),
    intake: upTo(6, z.object({ question: line, answer: line })),
    /** Of somebody who was booked for and said it. */
    name: z.nullable(name),
    /** Of the same: that a text was read to them and they said yes, by whom and when, and what came with it. */
    spoken: z.exactOptional(
      z.nullable(z.object({ at: instant, mine: z.boolean(), readBack: z.boolean(), calls: z.boolean() })),
    ),
    /**
     * To call for a conversation by telephone, from `phoneFrom` to the end of that day; of somebody who was booked for, whom
     * nobody can tell anything otherwise, at any time; of somebody who was called off and waits for a call, for a week.
     */
    phone: z.nullable(phone),
    /** From when on the number can be read; null where there is none to wait for. */
    phoneFrom: z.nullable(instant),
    /** They missed several and cannot book for themselves until then; `sessions.forgiveMissed` lifts it. */
    pausedUntil: z.nullable(instant),
  }),
  refusals: ['appointment-unknown'],
})

import * as z from 'zod/mini'
import { againAnswers } from '#core/domain/scheduling/feedback'
import { operation } from '../operation'
import { id } from '../shapes'
import { appointment } from './records'

/**
 * Two questions after a session, which nobody has to answer: once, within fourteen days. What is said is added to what others
 * said of that counsellor's month, and stored nowhere with whoever said it. `declined`: they are not asked again.
 */
export const giveFeedback = operation({
  name: 'appointments.giveFeedback',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  input: z.union([
    z.object({
      appointmentId: id,
      /** "I felt heard", 1 to 5. */
      heard: z.int().check(z.minimum(1), z.maximum(5)),
      again: z.enum(againAnswers),
    }),
    z.object({ appointmentId: id, declined: z.literal(true) }),
  ]),
  output: z.object({ appointment }),
  refusals: ['appointment-unknown', 'not-attended', 'feedback-given', 'feedback-over'],
})

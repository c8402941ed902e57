import * as z from 'zod/mini'
import { changeAnswers } from '#core/domain/scheduling/answer-change'
import { operation } from '../operation'
import { id, phone } from '../shapes'
import { appointment } from './records'

/**
 * Answer what staff changed about one's own appointment. Cancelled: `seen`. Moved or with somebody else: `seen`, or
 * `not-this`, which gives the new place up. To choose about: `substitute` takes the same time with anybody suitable (the
 * one who has been asked already is waited for), and answers with that appointment; `another-time` leaves it to the person
 * to pick one; `call-back` and `help` are told to staff, on the day it was to be. Whoever wants to be called gives a number,
 * unless it is known from a conversation by telephone.
 */
export const answerChange = operation({
  name: 'appointments.answerChange',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ appointmentId: id, answer: z.enum(changeAnswers), phone: z.optional(phone) }),
  output: z.object({ appointment }),
  refusals: [
    'appointment-unknown',
    'nothing-to-answer',
    'answer-not-offered',
    'nobody-free',
    'overlapping',
    'enough-booked',
    'already-started',
    'phone-missing',
    'phone-invalid',
  ],
})

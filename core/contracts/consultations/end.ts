import * as z from 'zod/mini'
import { askingRoles, consultingRoles, declineReasons } from '#core/domain/consultations/consultation'
import { operation } from '../operation'
import { id } from '../shapes'
import { consultation } from './records'

const ending = { from: 'phone', write: true, perDay: 60 } as const
const one = z.object({ consultationId: id })

/** By either, once there is an answer. */
export const closeConsultation = operation({
  ...ending,
  name: 'consultations.close',
  access: [...consultingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: one,
  output: z.object({ consultation }),
  refusals: ['consultation-unknown', 'consultation-over', 'not-answered'],
})

/** By the expert, who answers nothing to it, with a reason. */
export const declineConsultation = operation({
  ...ending,
  name: 'consultations.decline',
  access: ['expert'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.extend(one, { because: z.enum(declineReasons) }),
  output: z.object({ consultation }),
  refusals: ['consultation-unknown', 'consultation-over', 'answered-already'],
})

/** By either, ended or not, while there are words: somebody could be known by it. Every word is gone at once. */
export const sendConsultationBack = operation({
  ...ending,
  name: 'consultations.sendBack',
  access: [...consultingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: one,
  output: z.object({ consultation }),
  refusals: ['consultation-unknown', 'words-gone'],
})

/** By who asked, before an answer. Every word is gone at once. */
export const withdrawConsultation = operation({
  ...ending,
  name: 'consultations.withdraw',
  access: [...askingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: one,
  output: z.object({ consultation }),
  refusals: ['consultation-unknown', 'consultation-over', 'answered-already'],
})

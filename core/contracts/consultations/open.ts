import * as z from 'zod/mini'
import { consultingRoles } from '#core/domain/consultations/consultation'
import { operation } from '../operation'
import { id } from '../shapes'
import { consultation } from './records'

/** Every word of one, for who asked and who was asked; unknown to everybody else, like one that never was. */
export const openConsultation = operation({
  name: 'consultations.open',
  from: 'phone',
  write: false,
  access: [...consultingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ consultationId: id }),
  output: z.object({ consultation }),
  refusals: ['consultation-unknown'],
})

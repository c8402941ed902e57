import * as z from 'zod/mini'
import { otherKinds } from '#core/domain/people/person'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { other } from './other'

/** Add somebody one books for. At most eight. */
export const addOther = operation({
  name: 'appointments.addOther',
  from: 'phone',
  write: true,
  perDay: 12,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ kind: z.enum(otherKinds), name: name.check(z.minLength(1)) }),
  output: z.object({ other, others: upTo(8, other) }),
  refusals: ['others-full'],
})

/**
 * Take somebody off that list; refused while an appointment for them is to come. `other-has-profile`: a child whose guardian
 * the caller is; that profile is left, or deleted, by itself (`children.removeGuardian`, `children.forget`).
 */
export const removeOther = operation({
  name: 'appointments.removeOther',
  from: 'phone',
  write: true,
  perDay: 12,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ otherId: id }),
  output: z.object({ others: upTo(8, other) }),
  refusals: ['other-unknown', 'other-booked', 'other-has-profile'],
})

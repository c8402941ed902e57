import * as z from 'zod/mini'
import { operation } from '../operation'
import { phone } from '../shapes'

/**
 * The number that WeChat knows of the person, for their own eyes: it is put where they would have typed it, and stored with
 * nothing until they book. `code`: what WeChat's own button gives for their yes; it stands for the number once, for five
 * minutes. `number-unread`: it does not (any more), or the number is of no use to call here.
 */
export const readNumber = operation({
  name: 'appointments.readNumber',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(128)) }),
  output: z.object({ phone }),
  refusals: ['number-unread'],
})

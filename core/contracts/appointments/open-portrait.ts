import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, url } from '../shapes'

/** The photo that a counsellor gave residents to see, to be had for ten minutes; null for who gave none. */
export const openPortrait = operation({
  name: 'appointments.openPortrait',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'public',
  input: z.object({ counsellorId: id }),
  output: z.object({ address: z.nullable(url) }),
  refusals: [],
})

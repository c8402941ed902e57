import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/**
 * Free what was held or asked for and has run out. Everybody reads it as free from the moment it ran out; this takes it off
 * the days, so that nothing is left there, and notes with the person who asked that nobody answered.
 */
export const freeRunOut = operation({
  name: 'sessions.freeRunOut',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ freed: count }),
  refusals: [],
})

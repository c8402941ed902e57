import * as z from 'zod/mini'
import { operation } from '../operation'
import { play } from './records'

/**
 * It still plays. What counts is the time the server saw go by between this and the last beat; where in the lesson somebody
 * is, is not asked. `resting`: it was paused meanwhile. `counted`: the play counts, once a day for each person and lesson.
 * `play-over`: not one of ours, somebody else's, or begun six hours ago.
 */
export const beat = operation({
  name: 'courses.beat',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 6000,
  access: ['anyone'],
  answer: 'personal',
  input: z.object({ play, resting: z.boolean() }),
  output: z.object({ play, counted: z.boolean() }),
  refusals: ['play-over'],
})

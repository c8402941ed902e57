import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { play } from './records'

/**
 * A lesson begins to play. The answer is all there is of it: nothing is stored, the phone keeps it and shows it with each
 * beat. `nodeId`: the community whose code was scanned last.
 */
export const beginPlay = operation({
  name: 'courses.beginPlay',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 1500,
  access: ['anyone'],
  answer: 'personal',
  input: z.object({ courseId: id, lessonId: id, nodeId: z.nullable(id) }),
  output: z.object({ play }),
  refusals: ['course-unknown', 'lesson-unknown', 'lesson-not-yet', 'play-over'],
})

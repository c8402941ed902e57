import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { cues, words } from '../shapes/course'
import { keptCourse, places } from './records'

/** A course for whoever keeps it, and what belongs to one lesson of it alone. */
export const readKeptCourse = operation({
  name: 'courses.readKept',
  from: 'phone',
  write: false,
  access: ['manager', 'editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ courseId: id, lessonId: z.nullable(id) }),
  output: z.object({ course: keptCourse, body: z.nullable(z.object({ cues, words })), places }),
  refusals: ['course-unknown', 'lesson-unknown'],
})

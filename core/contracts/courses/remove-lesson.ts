import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { keptCourse } from './records'

/** A lesson goes, with its file. A course that is shown keeps its last one: it is taken off as a whole. */
export const removeLesson = operation({
  name: 'courses.removeLesson',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager', 'editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ courseId: id, revision: version, lessonId: id }),
  output: z.object({ saved: keptCourse }),
  refusals: ['course-unknown', 'course-changed', 'lesson-unknown', 'course-empty'],
})

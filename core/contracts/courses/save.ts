import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { courseWords } from '../shapes/course'
import { keptCourse } from './records'

/**
 * A course as it should read from now on, and whether it is shown; a new one without id and revision. `course-changed`:
 * somebody changed it meanwhile, and nothing was stored. `course-empty`: it has no lesson that could be shown.
 * `course-topic-unknown`: there is no such shelf.
 */
export const saveCourse = operation({
  name: 'courses.save',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager', 'editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  shown: ['course.title', 'course.summary', 'course.author', 'course.authorRole'],
  input: z.object({
    courseId: z.nullable(id),
    revision: z.nullable(version),
    course: z.object({ ...courseWords, nodeId: id, shown: z.boolean() }),
  }),
  output: z.object({ saved: keptCourse }),
  refusals: [
    'course-unknown',
    'course-changed',
    'course-incomplete',
    'course-topic-unknown',
    'course-empty',
    'courses-full',
  ],
})

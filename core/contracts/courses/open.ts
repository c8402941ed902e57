import * as z from 'zod/mini'
import { MOST_LESSONS } from '#core/domain/courses/course'
import { operation } from '../operation'
import { id, upTo } from '../shapes'
import { courseWords } from '../shapes/course'
import { lessonHead } from './records'

/** One course with its lessons, also those whose day has not come. Sealed: which course is looked at tells of a person. */
export const openCourse = operation({
  name: 'courses.open',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ courseId: id }),
  output: z.object({ course: z.object({ ...courseWords, id, lessons: upTo(MOST_LESSONS, lessonHead) }) }),
  refusals: ['course-unknown'],
})

import * as z from 'zod/mini'
import { MOST_COURSES } from '#core/domain/courses/course'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { courseSummary } from './records'

/** What courses there are, in the order they were begun. */
export const listCourses = operation({
  name: 'courses.list',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ courses: upTo(MOST_COURSES + 10, courseSummary) }),
  refusals: [],
})

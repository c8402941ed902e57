import * as z from 'zod/mini'
import { MOST_COURSES } from '#core/domain/courses/course'
import { operation } from '../operation'
import { count, id, upTo } from '../shapes'
import { courseWords } from '../shapes/course'
import { places } from './records'

/**
 * The courses the caller may look into, `yours` the ones that are theirs to change; and the caller's places. One that is not
 * shown is told to those who keep it alone. `figures`: whether they may see how often each was played.
 */
export const listKeptCourses = operation({
  name: 'courses.listKept',
  from: 'phone',
  write: false,
  access: ['manager', 'editor'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    courses: upTo(
      MOST_COURSES + 10,
      z.object({ ...courseWords, id, shown: z.boolean(), yours: z.boolean(), lessons: count }),
    ),
    places,
    figures: z.boolean(),
  }),
  refusals: [],
})

import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, line, name } from '../shapes'
import { cues, media, words } from '../shapes/course'

/** One lesson with all that can be read of it, and where its sound or film is fetched from for the next two hours. */
export const openLesson = operation({
  name: 'courses.openLesson',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ courseId: id, lessonId: id }),
  output: z.object({
    lesson: z.object({ ...media, id, title: name, author: name, authorRole: line, cues, words }),
    /** Null where the storage has no such file: then there is still its text. */
    address: z.nullable(z.string().check(z.maxLength(1000))),
  }),
  refusals: ['course-unknown', 'lesson-unknown', 'lesson-not-yet'],
})

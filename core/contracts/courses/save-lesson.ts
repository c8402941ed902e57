import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, version } from '../shapes'
import { broughtFile, lessonDraft } from '../shapes/course'
import { keptCourse } from './records'

/**
 * A lesson as it should be from now on, at this place of its course, counted from 0. `brought`: a file just sent to the
 * storage, looked at by its bytes and put where nobody but the functions can write; without it the one it has stays.
 */
export const saveLesson = operation({
  name: 'courses.saveLesson',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['manager', 'editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  shown: ['lesson.title', 'lesson.captions', 'lesson.words'],
  input: z.object({
    courseId: id,
    revision: version,
    lessonId: z.nullable(id),
    at: count,
    lesson: lessonDraft,
    brought: z.nullable(broughtFile),
  }),
  output: z.object({ saved: keptCourse }),
  refusals: [
    'course-unknown',
    'course-changed',
    'lesson-unknown',
    'lesson-incomplete',
    'lessons-full',
    'file-missing',
    'file-too-large',
    'file-unfit',
    'file-other-coding',
    'captions-invalid',
  ],
})

import { openLesson } from '#core/contracts/courses'
import { lessonOf } from '#core/domain/courses/course'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { addressOf } from '../_runtime/kept-files'
import { findBody, findCourse } from '../_store/courses'

/** Longer than a lesson, with pauses in it. */
const TWO_HOURS = 7200

export const openLessonHandler = handle(openLesson, async ({ courseId, lessonId }, { database, now }) => {
  const [course, body] = await Promise.all([findCourse(database, courseId), findBody(database, lessonId)])
  const lesson = lessonOf(course, lessonId, now)
  if (!lesson.ok) return lesson
  if (!course || body?.courseId !== courseId) return refuse('lesson-unknown')
  const { author, authorRole } = course
  const { cues, words, fileId } = body
  return accept({
    lesson: { ...lesson.value, author, authorRole, cues, words },
    address: await addressOf(fileId, TWO_HOURS),
  })
})

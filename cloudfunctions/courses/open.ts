import { openCourse } from '#core/contracts/courses'
import { isOpen } from '#core/domain/courses/course'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCourse } from '../_store/courses'

export const openHandler = handle(openCourse, async ({ courseId }, { database, now }) => {
  const course = await findCourse(database, courseId)
  if (!course?.shown) return refuse('course-unknown')
  const lessons = course.lessons.map((lesson) => ({ ...lesson, open: isOpen(lesson, now) }))
  return accept({ course: { ...course, lessons } })
})

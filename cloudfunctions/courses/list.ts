import { listCourses } from '#core/contracts/courses'
import { isOpen } from '#core/domain/courses/course'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listCourses as listStored } from '../_store/courses'

export const listHandler = handle(listCourses, async (_, { database, now }) => {
  const shown = (await listStored(database)).filter((course) => course.shown)
  return accept({
    courses: shown.map(({ lessons, ...course }) => ({
      ...course,
      lessons: lessons.length,
      open: lessons.filter((lesson) => isOpen(lesson, now)).length,
    })),
  })
})

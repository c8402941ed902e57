import { removeLesson } from '#core/contracts/courses'
import type { RefusalOf } from '#core/contracts/operation'
import type { Course } from '#core/domain/courses/course'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findBody, putCourse, removeBody } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { courseAgain, keptCourse } from './kept-course'
import { forgetFiles } from './lesson-files'

export const removeLessonHandler = handle(removeLesson, async (input, { database, write }) => {
  const { courseId, revision, lessonId } = input
  const nodes = await listNodes(database)
  let file: string | null = null
  const decision = await write<Course, RefusalOf<typeof removeLesson>>({
    async first(documents, { person, grants }) {
      file = null
      const kept = await keptCourse(documents, { courseId, revision, grants, nodes })
      if (!kept.ok) return kept
      const lessons = kept.value.lessons.filter(({ id }) => id !== lessonId)
      if (lessons.length === kept.value.lessons.length) return refuse('lesson-unknown')
      if (kept.value.shown && lessons.length === 0) return refuse('course-empty')
      file = (await findBody(documents, lessonId))?.fileId ?? null
      const value = { ...kept.value, revision: kept.value.revision + 1, lessons }
      await removeBody(documents, lessonId)
      await putCourse(documents, value)
      return accept({ value, person })
    },
    again: courseAgain,
  })
  if (!decision.ok) return decision
  await forgetFiles(database, decision.value, file === null ? [] : [file])
  return accept({ saved: decision.value })
})

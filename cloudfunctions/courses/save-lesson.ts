import { saveLesson } from '#core/contracts/courses'
import type { RefusalOf } from '#core/contracts/operation'
import { captionsFrom, wordsFrom } from '#core/domain/courses/captions'
import { type Course, type Media, MOST_LESSONS } from '#core/domain/courses/course'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { findBody, putBody, putCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { courseAgain, keptCourse } from './kept-course'
import { forgetFiles } from './lesson-files'
import { takeFile } from './taken-file'

export const saveLessonHandler = handle(saveLesson, async (input, { database, write, newId }) => {
  const { courseId, revision, lessonId, at, lesson, brought } = input
  const [nodes, taken] = await Promise.all([
    listNodes(database),
    // Sent again after it was done, the file is gone, and that is nobody's concern any more.
    brought === null ? null : takeFile(brought, courseId, newId()),
  ])
  const added = newId()
  let replaced: string | null = null
  const decision = await write<Course, RefusalOf<typeof saveLesson>>({
    async first(documents, { person, grants }) {
      replaced = null
      const kept = await keptCourse(documents, { courseId, revision, grants, nodes })
      if (!kept.ok) return kept
      const course = kept.value
      const known = course.lessons.find(({ id }) => id === lessonId)
      const before = known ? await findBody(documents, known.id) : null
      if (lessonId !== null && (!known || !before)) return refuse('lesson-unknown')
      if (!known && course.lessons.length >= MOST_LESSONS) return refuse('lessons-full')
      if (taken && !taken.ok) return taken
      const media: Media | undefined = taken?.value.media ?? known
      const fileId = taken?.value.fileId ?? before?.fileId
      if (!media || fileId === undefined) return refuse('file-missing')
      const words = wordsFrom(lesson.words)
      if (lesson.title.trim() === '' || words === null) return refuse('lesson-incomplete')
      const cues = captionsFrom(lesson.captions, media.seconds)
      if (!cues.ok) return cues
      if (before && before.fileId !== fileId) replaced = before.fileId
      const id = known?.id ?? added
      const { kind, type, bytes, seconds } = media
      const { title, opensOn } = lesson
      const others = course.lessons.filter((one) => one.id !== id)
      const lessons = [...others.slice(0, at), { kind, type, bytes, seconds, id, title, opensOn }, ...others.slice(at)]
      const value = { ...course, revision: course.revision + 1, lessons }
      await putBody(documents, { id, courseId, fileId, cues: cues.value, words })
      await putCourse(documents, value)
      return accept({ value, person })
    },
    again: courseAgain,
  })
  const laid = taken?.ok ? taken.value.fileId : null
  if (!decision.ok) {
    // What was sent stays, so that it need not be sent again once the words are right.
    if (laid !== null) await removeFile(laid)
    return decision
  }
  if (brought !== null) await removeFile(brought)
  // Sent twice at once, one of the two is held.
  const files = [replaced, laid].filter((file) => file !== null)
  await forgetFiles(database, decision.value, files)
  return accept({ saved: decision.value })
})

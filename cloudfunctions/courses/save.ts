import { topics as known } from '#core/content/topics'
import { saveCourse } from '#core/contracts/courses'
import { coursePlaces } from '#core/domain/access/courses'
import { type Course, MOST_COURSES } from '#core/domain/courses/course'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listCourses, putCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { courseAgain, keptCourse } from './kept-course'

type Refusal = 'course-unknown' | 'course-changed' | 'course-incomplete' | 'course-empty' | 'not-allowed'

/** Two who add the last one at once both may: the list holds a few more. */
export const saveHandler = handle(saveCourse, async ({ courseId, revision, course }, { database, write, newId }) => {
  const [nodes, all] = await Promise.all([listNodes(database), courseId === null ? listCourses(database) : []])
  if (all.length >= MOST_COURSES) return refuse('courses-full')
  const { title, summary, author, authorRole } = course
  if ([title, summary, author, authorRole].some((one) => one.trim() === '')) return refuse('course-incomplete')
  const begun = newId()
  if (!course.topics.every((topic) => known.some(({ id }) => id === topic))) return refuse('course-topic-unknown')
  const decision = await write<Course, Refusal>({
    async first(documents, { person, now, grants }) {
      if (!coursePlaces(grants, nodes).has(course.nodeId)) return refuse('not-allowed')
      const nothing = accept({ ...course, id: begun, revision: 0, begunAt: now, lessons: [] })
      const before = courseId === null ? nothing : await keptCourse(documents, { courseId, revision, grants, nodes })
      if (!before.ok) return before
      if (course.shown && before.value.lessons.length === 0) return refuse('course-empty')
      const value = { ...before.value, ...course, revision: before.value.revision + 1 }
      await putCourse(documents, value)
      return accept({ value, person })
    },
    again: courseAgain,
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
})

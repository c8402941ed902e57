import { readKeptCourse } from '#core/contracts/courses'
import { coursePlaces } from '#core/domain/access/courses'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findBody, findCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { placesOf } from './places'

export const readKeptHandler = handle(readKeptCourse, async ({ courseId, lessonId }, { caller, database }) => {
  const [nodes, course, body] = await Promise.all([
    listNodes(database),
    findCourse(database, courseId),
    lessonId === null ? null : findBody(database, lessonId),
  ])
  const own = coursePlaces(caller.grants, nodes)
  if (!course || !own.has(course.nodeId)) return refuse('course-unknown')
  if (lessonId !== null && body?.courseId !== courseId) return refuse('lesson-unknown')
  return accept({ course, body, places: placesOf(own, nodes) })
})

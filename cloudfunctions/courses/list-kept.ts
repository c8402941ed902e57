import { listKeptCourses } from '#core/contracts/courses'
import { coursePlaces, figurePlaces } from '#core/domain/access/courses'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listCourses } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { placesOf } from './places'

export const listKeptHandler = handle(listKeptCourses, async (_, { caller, database }) => {
  const [nodes, courses] = await Promise.all([listNodes(database), listCourses(database)])
  const own = coursePlaces(caller.grants, nodes)
  return accept({
    courses: courses
      .map((course) => ({ ...course, lessons: course.lessons.length, yours: own.has(course.nodeId) }))
      .filter(({ shown, yours }) => shown || yours),
    places: placesOf(own, nodes),
    figures: figurePlaces(caller.grants, nodes).size > 0,
  })
})

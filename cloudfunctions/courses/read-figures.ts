import { readFigures } from '#core/contracts/courses'
import { figurePlaces } from '#core/domain/access/courses'
import { nodesUnder } from '#core/domain/access/relations'
import { type Figure, figureOf, isReached, type Population, shareOf } from '#core/domain/courses/figures'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { listPlayCounts } from '../_store/plays'
import { listPopulations } from '../_store/populations'
import { placesOf } from './places'

const measured = (figure: Figure, residents: number | undefined, percent: number | undefined) => ({
  plays: figure.plays,
  atLeast: figure.atLeast,
  share: residents === undefined ? null : shareOf(figure, residents),
  reached: residents === undefined || percent === undefined ? null : isReached(figure, residents, percent),
})

export const readFiguresHandler = handle(readFigures, async ({ courseId }, { caller, database, now }) => {
  const [nodes, course, counts] = await Promise.all([
    listNodes(database),
    findCourse(database, courseId),
    listPlayCounts(database, courseId),
  ])
  const own = figurePlaces(caller.grants, nodes)
  // Whoever manages a place may see how what everybody can watch is watched there.
  if (!course || (!course.shown && !own.has(course.nodeId))) return refuse('course-unknown')
  const here = placesOf(own, nodes)
  const populations = await listPopulations(
    database,
    here.map(({ id }) => id),
  )
  const played = (nodeId: string | null, lessonId: string) =>
    counts.find((one) => one.nodeId === nodeId && one.lessonId === lessonId) ?? null
  const lessonIds = course.lessons.map(({ id }) => id)
  const describe = (nodeId: string, population: Population | undefined) => {
    // Each place below it by itself, and each lesson: what is told of many is made of what is told of one.
    const under = [...nodesUnder([nodeId], nodes)]
    const of = (ids: readonly string[]) =>
      figureOf(
        under.flatMap((one) => ids.map((id) => played(one, id))),
        now,
      )
    return {
      population: population ?? null,
      lessons: lessonIds.map((id) => measured(of([id]), population?.residents, population?.lessonPercent)),
      all: measured(of(lessonIds), population?.residents, population?.coursePercent),
    }
  }
  const isTop = here.some(({ parentId }) => parentId === null)
  const unplaced = lessonIds.map((id) => played(null, id))
  return accept({
    title: course.title,
    lessons: course.lessons,
    places: here.map(({ id, name }) => ({
      ...{ id, name },
      ...describe(
        id,
        populations.find((one) => one.id === id),
      ),
    })),
    nowhere: isTop ? measured(figureOf(unplaced, now), undefined, undefined) : null,
  })
})

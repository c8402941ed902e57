import { readFigures } from '#core/contracts/courses'
import { coursePlaces } from '#core/domain/access/courses'
import { nodesUnder } from '#core/domain/access/relations'
import { addUp, type Figure, figureOf, isReached, type Population, shareOf, sumOf } from '#core/domain/courses/figures'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { listPlayCounts } from '../_store/plays'
import { listPopulations } from '../_store/populations'
import { placesOf } from './places'

const measured = (figure: Figure, residents: number | undefined, percent: number | undefined) => ({
  ...figure,
  share: residents === undefined ? null : shareOf(figure, residents),
  reached: residents === undefined || percent === undefined ? null : isReached(figure, residents, percent),
})

export const readFiguresHandler = handle(readFigures, async ({ courseId }, { caller, database }) => {
  const [nodes, course, counts] = await Promise.all([
    listNodes(database),
    findCourse(database, courseId),
    listPlayCounts(database, courseId),
  ])
  const own = coursePlaces(caller.grants, nodes)
  // Whoever manages a place may see how what everybody can watch is watched there.
  if (!course || (!course.shown && !own.has(course.nodeId))) return refuse('course-unknown')
  const here = placesOf(own, nodes)
  const populations = await listPopulations(
    database,
    here.map(({ id }) => id),
  )
  const played = (nodeId: string | null, lessonId: string) =>
    counts.find((one) => one.nodeId === nodeId && one.lessonId === lessonId)?.plays ?? 0
  const hasPlays = (nodeId: string) => counts.some((one) => one.nodeId === nodeId)
  const isLeaf = (nodeId: string) => !nodes.some(({ parentId }) => parentId === nodeId)
  /** Where plays are counted, under a place: a street has none of its own unless a code of its own hangs somewhere. */
  const partsOf = (nodeId: string) => [...nodesUnder([nodeId], nodes)].filter((one) => isLeaf(one) || hasPlays(one))

  const allOf = (nodeId: string) => sumOf(course.lessons.map(({ id }) => played(nodeId, id)))
  const describe = (nodeId: string, population: Population | undefined) => {
    const parts = partsOf(nodeId)
    const lesson = (lessonId: string) =>
      isLeaf(nodeId) ? figureOf(played(nodeId, lessonId)) : sumOf(parts.map((part) => played(part, lessonId)))
    const all = isLeaf(nodeId) ? allOf(nodeId) : addUp(parts.map(allOf))
    return {
      population: population ?? null,
      lessons: course.lessons.map(({ id }) => measured(lesson(id), population?.residents, population?.lessonPercent)),
      all: measured(all, population?.residents, population?.coursePercent),
    }
  }
  const isTop = here.some(({ parentId }) => parentId === null)
  const unplaced = course.lessons.reduce((sum, { id }) => sum + played(null, id), 0)
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
    nowhere: isTop ? measured(figureOf(unplaced), undefined, undefined) : null,
  })
})

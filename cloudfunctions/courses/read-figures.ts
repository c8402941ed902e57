import { readFigures } from '#core/contracts/courses'
import { figurePlaces } from '#core/domain/access/courses'
import { nodesUnder } from '#core/domain/access/relations'
import { type Figure, figureOf, isReached, shareOf, withFormerTargets } from '#core/domain/courses/figures'
import { accept, refuse } from '#core/domain/decision'
import { inForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { findCourse } from '../_store/courses'
import { listNodes } from '../_store/nodes'
import { listPlayCounts } from '../_store/plays'
import { listPopulations } from '../_store/populations'
import { placesOf } from './places'

const measured = (figure: Figure, residents: number | undefined, percent: number) => ({
  plays: figure.plays,
  atLeast: figure.atLeast,
  share: residents === undefined ? null : shareOf(figure, residents),
  reached: residents === undefined ? null : isReached(figure, residents, percent),
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
  const byId = new Map(nodes.map((node) => [node.id, node]))
  // Those above too: what was written there before targets were settings holds below.
  const populations = await listPopulations(database, [
    ...new Set(here.flatMap(({ id }) => upFrom(id, byId).map((node) => node.id))),
  ])
  const played = (nodeId: string | null, lessonId: string) =>
    counts.find((one) => one.nodeId === nodeId && one.lessonId === lessonId) ?? null
  const lessonIds = course.lessons.map(({ id }) => id)
  const populationAt = (nodeId: string) => populations.find((one) => one.id === nodeId)
  const describe = (nodeId: string) => {
    const population = populationAt(nodeId)
    // Each place below it by itself, and each lesson: what is told of many is made of what is told of one.
    const under = [...nodesUnder([nodeId], nodes)]
    const of = (ids: readonly string[]) =>
      figureOf(
        under.flatMap((one) => ids.map((id) => played(one, id))),
        now,
      )
    const chain = upFrom(nodeId, byId).map((node) => withFormerTargets(node, populationAt(node.id)))
    const lesson = inForce('playsOfLesson', chain).value
    const course = inForce('playsOfCourse', chain).value
    return {
      population: population ?? null,
      targets: { lesson, course },
      lessons: lessonIds.map((id) => measured(of([id]), population?.residents, lesson)),
      all: measured(of(lessonIds), population?.residents, course),
    }
  }
  const isTop = here.some(({ parentId }) => parentId === null)
  const unplaced = lessonIds.map((id) => played(null, id))
  return accept({
    title: course.title,
    lessons: course.lessons,
    places: here.map(({ id, name }) => ({
      ...{ id, name },
      ...describe(id),
    })),
    nowhere: isTop ? measured(figureOf(unplaced, now), undefined, 0) : null,
  })
})

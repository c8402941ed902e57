import { mostPlaces } from '#core/contracts/courses/records'
import { figurePlaces } from '#core/domain/access/courses'
import { nodesUnder } from '#core/domain/access/relations'
import { type Figure, figureOf } from '#core/domain/courses/figures'
import { listCourses as listStored } from '../../_store/courses'
import { listPlayCounts } from '../../_store/plays'
import { type Asking, type Rows, readPlaces } from './kept'

/** As the page of plays says it: full tens, as they stood when the week began; of a smaller number nothing. */
const playsText = ({ plays, atLeast }: Figure): string => {
  if (plays === null) return atLeast ? '数太小，合起来也不显示' : '不到 10 次，不显示'
  return atLeast ? `至少 ${plays} 次` : `${plays} 次`
}

/** Courses and their lessons, and how often each was played at each of the caller's places. */
export async function listCourses(asking: Asking): Promise<Rows> {
  const { database, caller, now } = asking
  const [{ nodes }, courses] = await Promise.all([readPlaces(asking), listStored(database)])
  const own = figurePlaces(caller.grants, nodes)
  const kept = nodes.filter(({ id }) => own.has(id))
  const here = kept.slice(0, mostPlaces)
  const told = courses.filter(({ shown, nodeId }) => shown || own.has(nodeId))
  const counts = await Promise.all(told.map(({ id }) => listPlayCounts(database, id)))
  const playedAt = (course: number, nodeId: string, lessonId: string) =>
    counts[course]?.find((one) => one.nodeId === nodeId && one.lessonId === lessonId) ?? null
  const rows = told.flatMap(({ title, shown, lessons }, course) =>
    lessons.flatMap((lesson) =>
      here.map((place) => {
        const cells = [...nodesUnder([place.id], nodes)].map((nodeId) => playedAt(course, nodeId, lesson.id))
        const stands = shown ? '上架' : '没有上架'
        return [title, stands, lesson.title, place.name, playsText(figureOf(cells, now))]
      }),
    ),
  )
  const left = kept.length - here.length
  const more = left > 0 ? [[`还有 ${left} 个地方没有列在这里`, '', '', '', '']] : []
  return [['课程', '现在', '哪一课', '地方', '放了多少次'], ...rows, ...more]
}

import { beginPlay } from '#core/contracts/courses'
import { lessonOf } from '#core/domain/courses/course'
import { leastSeen } from '#core/domain/courses/play'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCourse } from '../_store/courses'
import { findNodes } from '../_store/nodes'
import { ofPlays, sealPlay } from './sealed-play'

export const beginPlayHandler = handle(beginPlay, async ({ courseId, lessonId, nodeId }, call) => {
  const { database, secrets, now, markOf } = call
  const mark = markOf(ofPlays)
  if (mark === null) return refuse('play-over')
  const [course, places] = await Promise.all([
    findCourse(database, courseId),
    nodeId === null ? [] : findNodes(database, [nodeId]),
  ])
  const lesson = lessonOf(course, lessonId, now)
  if (!lesson.ok) return lesson
  const play = {
    ...{ courseId, lessonId, nodeId: places[0]?.id ?? null, mark, begun: now, at: now, seen: 0 },
    ...{ least: leastSeen(lesson.value.seconds), counted: false },
  }
  return accept({ play: sealPlay(secrets, play) })
})

import * as z from 'zod/mini'
import { id, instant, version } from '#core/contracts/shapes'
import { courseWords, cues, fileId, lessons, words } from '#core/contracts/shapes/course'
import type { Course, LessonBody } from '#core/domain/courses/course'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Migration, rowsOf } from './rows'

/** From before courses said what they are about. */
const withTopics: Migration = (document) => ({ topics: [], ...document })

export const courses = rowsOf<Course>(
  'courses',
  z.object({ ...courseWords, id, nodeId: id, shown: z.boolean(), revision: version, begunAt: instant, lessons }),
  [asItWas, withTopics],
)

/** What only an open lesson needs, so that a list of courses stays small. */
export const lessonBodies = rowsOf<LessonBody>('lesson-bodies', z.object({ id, courseId: id, fileId, cues, words }), [
  asItWas,
])

export const findCourse = (documents: Gets, courseId: string): Promise<Course | null> =>
  courses.own(documents, courseId)

/** In the order they were begun. */
export async function listCourses(database: Reads): Promise<Course[]> {
  return (await courses.all(database, {})).sort((one, other) => one.begunAt - other.begunAt)
}

export const putCourse = (documents: Documents, course: Course): Promise<void> => courses.put(documents, course)

export const findBody = (documents: Gets, lessonId: string): Promise<LessonBody | null> =>
  lessonBodies.own(documents, lessonId)

export const putBody = (documents: Documents, body: LessonBody): Promise<void> => lessonBodies.put(documents, body)

export const removeBody = (documents: Documents, lessonId: string): Promise<void> =>
  lessonBodies.remove(documents, lessonId)

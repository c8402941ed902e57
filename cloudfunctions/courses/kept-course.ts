import { coursePlaces } from '#core/domain/access/courses'
import type { Grant } from '#core/domain/access/relations'
import type { Course } from '#core/domain/courses/course'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { findCourse } from '../_store/courses'
import type { Documents } from '../_store/database'

interface Wanted {
  readonly courseId: string
  /** What was read of it. */
  readonly revision: number | null
  readonly grants: readonly Grant[]
  readonly nodes: readonly OrganisationNode[]
}

/** A course that is the caller's to change and that nobody changed since it was read. Nobody else's is said to exist. */
export async function keptCourse(
  documents: Documents,
  { courseId, revision, grants, nodes }: Wanted,
): Promise<Decision<Course, 'course-unknown' | 'course-changed'>> {
  const found = await findCourse(documents, courseId)
  if (!found || !coursePlaces(grants, nodes).has(found.nodeId)) return refuse('course-unknown')
  return found.revision === revision ? accept(found) : refuse('course-changed')
}

export async function courseAgain(documents: Documents, courseId: string): Promise<Decision<Course, 'course-unknown'>> {
  const found = await findCourse(documents, courseId)
  return found ? accept(found) : refuse('course-unknown')
}

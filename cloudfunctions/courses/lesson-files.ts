import type { Course } from '#core/domain/courses/course'
import { removeFile } from '../_runtime/kept-files'
import { findBody } from '../_store/courses'
import type { Reads } from '../_store/database'

/** Of these files, takes away what no lesson of the course holds. */
export async function forgetFiles(database: Reads, { lessons }: Course, files: readonly string[]): Promise<void> {
  if (files.length === 0) return
  const held = await Promise.all(lessons.map(({ id }) => findBody(database, id)))
  const unheld = files.filter((fileId) => !held.some((one) => one?.fileId === fileId))
  await Promise.all(unheld.map(removeFile))
}

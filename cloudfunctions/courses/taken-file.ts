import type { Media } from '#core/domain/courses/course'
import { lookAtFile, MOST_BYTES } from '#core/domain/courses/look-at-file'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { hashOf } from '../_runtime/file-hash'
import { keepFile, readFile } from '../_runtime/kept-files'

export interface Taken {
  readonly media: Media
  readonly fileId: string
}

/**
 * A file as somebody sent it, looked at, and laid where only functions write: whoever sent it could change it there still.
 * Its name says what it holds and not what it is about; the same content comes to the same place.
 */
export async function takeFile(
  brought: string,
  courseId: string,
): Promise<Decision<Taken, 'file-missing' | 'file-too-large' | 'file-unfit'>> {
  const content = await readFile(brought, MOST_BYTES)
  if (content === null) return refuse('file-missing')
  if (content === 'too-large') return refuse('file-too-large')
  const media = lookAtFile(content)
  if (media?.kind !== 'audio') return refuse('file-unfit')
  const { hash } = hashOf([content.toString('base64')])
  return accept({ media, fileId: await keepFile(`courses/${courseId}/${hash}.${media.type}`, content) })
}

import type { Media } from '#core/domain/courses/course'
import { lookAtFile, mostBytes } from '#core/domain/courses/look-at-file'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { keepFile, readFile } from '../_runtime/kept-files'

export interface Taken {
  readonly media: Media
  readonly fileId: string
}

/**
 * A file as somebody sent it, looked at, and laid where only functions write: whoever sent it could change it there still.
 * Its name says nothing of it and is given once, so that whoever had it laid there may take it away again.
 */
export async function takeFile(
  brought: string,
  courseId: string,
  name: string,
): Promise<Decision<Taken, 'file-missing' | 'file-too-large' | 'file-unfit' | 'file-other-coding'>> {
  const content = await readFile(brought, mostBytes.video)
  if (content === null) return refuse('file-missing')
  if (content === 'too-large') return refuse('file-too-large')
  const media = lookAtFile(content)
  if (media === null) return refuse('file-unfit')
  if (media === 'other-coding') return refuse('file-other-coding')
  if (media.bytes > mostBytes[media.kind]) return refuse('file-too-large')
  return accept({
    media,
    fileId: await keepFile(`courses/${courseId}/${name}.${media.type}`, content),
  })
}

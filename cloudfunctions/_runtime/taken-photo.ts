import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Photo, photoLimits } from '#core/domain/placements/photo'
import { readPicture } from '#core/domain/publishing/picture-file'
import { keepFile } from './files'
import { readFile } from './kept-files'

/** A photo as a phone sent it, without what its camera noted, laid where only functions write and read. */
export async function takePhoto(
  brought: string,
  folder: string,
  name: string,
): Promise<Decision<Photo, 'photo-missing' | 'photo-unreadable' | 'photo-too-large'>> {
  const content = await readFile(brought, photoLimits.bytes)
  if (content === null) return refuse('photo-missing')
  if (content === 'too-large') return refuse('photo-too-large')
  const file = readPicture(content, photoLimits)
  if (!file.ok) return refuse(file.refusal === 'picture-too-large' ? 'photo-too-large' : 'photo-unreadable')
  const { kind, width, height, bytes } = file.value
  const path = `${folder}/${name}.${kind === 'png' ? 'png' : 'jpg'}`
  return accept({ kind, width, height, bytes: bytes.length, fileId: await keepFile(path, bytes) })
}

import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Photo, photoLimits } from '#core/domain/placements/photo'
import { type PictureFile, readPicture } from '#core/domain/publishing/picture-file'
import { keepFile, readFile } from './kept-files'

export type PhotoRefusal = 'photo-missing' | 'photo-unreadable' | 'photo-too-large'

/** A photo as a phone sent it, looked at by its bytes, without what its camera noted. */
export async function readPhoto(brought: string): Promise<Decision<PictureFile, PhotoRefusal>> {
  const content = await readFile(brought, photoLimits.bytes)
  if (content === null) return refuse('photo-missing')
  if (content === 'too-large') return refuse('photo-too-large')
  const file = readPicture(content, photoLimits)
  if (file.ok) return file
  return refuse(file.refusal === 'picture-too-large' ? 'photo-too-large' : 'photo-unreadable')
}

/** The same, laid where only functions write and read. */
export async function takePhoto(brought: string, folder: string, name: string): Promise<Decision<Photo, PhotoRefusal>> {
  const file = await readPhoto(brought)
  if (!file.ok) return file
  const { kind, width, height, bytes } = file.value
  const path = `${folder}/${name}.${kind === 'png' ? 'png' : 'jpg'}`
  return accept({ kind, width, height, bytes: bytes.length, fileId: await keepFile(path, bytes) })
}

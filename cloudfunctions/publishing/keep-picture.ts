import { keepPicture } from '#core/contracts/publishing'
import { accept, refuse } from '#core/domain/decision'
import type { Picture } from '#core/domain/publishing/picture'
import { readPicture } from '#core/domain/publishing/picture-file'
import { addressesOf, bytesOf } from '../_runtime/files'
import { handle } from '../_runtime/handle'
import { keepFile } from '../_runtime/kept-files'
import { findPicture, listParts, putPicture, removePart } from '../_store/piece-pictures'

export const keepPictureHandler = handle(keepPicture, async ({ pictureId }, { caller, database, write }) => {
  const [begun, parts] = await Promise.all([findPicture(database, pictureId), listParts(database, pictureId)])
  if (!begun || !caller.ids.includes(begun.by)) return refuse('picture-missing')
  const isWhole = parts.length === begun.parts && parts.every(({ part }, at) => part === at)
  if (!begun.kept && !isWhole) return refuse('picture-missing')
  const file = begun.kept ? null : readPicture(bytesOf(parts.map(({ data }) => data)))
  if (file && !file.ok) return file
  // Before it is written down: written first, it could name a file that is not there. Sent again it is the same file.
  const path = `pieces/${pictureId}.${file?.value.kind === 'png' ? 'png' : 'jpg'}`
  const fileId = file ? await keepFile(path, file.value.bytes) : ''
  const decision = await write<Picture, 'picture-missing'>({
    async first(documents, { person }) {
      const found = await findPicture(documents, pictureId)
      if (!found || !(found.kept || file)) return refuse('picture-missing')
      if (found.kept || !file) return accept({ value: found, person, already: true })
      const { kind, width, height, bytes } = file.value
      const kept: Picture = { ...found, kept: { kind, width, height, bytes: bytes.length, fileId } }
      await putPicture(documents, kept)
      for (const { part } of parts) await removePart(documents, pictureId, part)
      return accept({ value: kept, person })
    },
    async again(documents, id) {
      const found = await findPicture(documents, id)
      return found?.kept ? accept(found) : refuse('picture-missing')
    },
  })
  if (!decision.ok) return decision
  const { kept } = decision.value
  if (!kept) return refuse('picture-missing')
  const { fileId: lies, ...told } = kept
  const address = (await addressesOf([lies])).get(lies) ?? null
  return accept({ picture: { id: pictureId, ...told, address } })
})

import { bringPicture } from '#core/contracts/publishing'
import { accept, refuse } from '#core/domain/decision'
import type { Picture } from '#core/domain/publishing/picture'
import { handle } from '../_runtime/handle'
import { findPart, findPicture, putPart, putPicture } from '../_store/piece-pictures'

export const bringPictureHandler = handle(bringPicture, async (input, { caller, newId, write }) => {
  const { pictureId, parts, part, data } = input
  const id = pictureId ?? newId()
  const decision = await write<{ readonly id: string }, 'picture-missing' | 'attempt-over'>({
    async first(documents, { person, now }) {
      const begun: Picture = { id, by: person.id, at: now, parts, kept: null }
      const picture = pictureId === null ? begun : await findPicture(documents, id)
      const isOwn = picture !== null && [person.id, ...caller.ids].includes(picture.by)
      if (!isOwn || picture.kept || picture.parts !== parts || part >= parts) return refuse('picture-missing')
      const before = await findPart(documents, id, part)
      if (before && before.data !== data) return refuse('picture-missing')
      // Written with each part, so that who keeps the picture meets who still adds to it.
      await putPicture(documents, picture)
      await putPart(documents, { pictureId: id, part, data })
      return accept({ value: { id }, person })
    },
    async again(documents, did) {
      return (await findPicture(documents, did)) ? accept({ id: did }) : refuse('attempt-over')
    },
  })
  return decision.ok ? accept({ pictureId: decision.value.id }) : decision
})

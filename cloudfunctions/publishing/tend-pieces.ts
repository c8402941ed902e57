import { tendPieces } from '#core/contracts/publishing'
import { accept, refuse } from '#core/domain/decision'
import { publishDue } from '#core/domain/publishing/standing'
import { DAY } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findPicture, listUnkept, removePart, removePicture } from '../_store/piece-pictures'
import { findPiece, listDue, putPiece } from '../_store/pieces'
import { bringToReaders } from './for-readers'
import { knownCollections } from './known-piece'
import { lookAt } from './look'

/** Of one run; what is left waits a minute. */
const MOST_PIECES = 20
const MOST_PICTURES = 20

export const tendPiecesHandler = handle(tendPieces, async (_, { database, transaction, clock, now, tally }) => {
  let [published, removed] = [0, 0]
  const failed: unknown[] = []
  // One that cannot be written keeps no other from it; the run fails in the end, and is made again.
  async function each<One>(all: readonly One[], most: number, work: (one: One) => Promise<boolean>): Promise<void> {
    tally.saw(all.length, most)
    for (const one of all) {
      try {
        tally.settled(await work(one))
      } catch (error) {
        failed.push(error)
        tally.failed(error)
      }
    }
  }

  await each(await listDue(database, now, MOST_PIECES), MOST_PIECES, async (due) => {
    const [look, collections] = [await lookAt(due.text, database), await knownCollections(database)]
    const decision = await transaction<boolean, 'piece-changed' | 'shelf-full'>(async (documents) => {
      const found = await findPiece(documents, due.id)
      const at = clock()
      // Changed since it was looked at: it is looked at again a minute later, if it is still due.
      const after = found?.revision === due.revision ? publishDue(found, look, at) : null
      if (!found || !after) return refuse('piece-changed')
      await putPiece(documents, after)
      const brought = await bringToReaders(documents, { before: found, after }, look, collections, at)
      return brought.ok ? accept(after.state === 'published') : brought
    })
    const did = decision.ok && decision.value
    if (did) published += 1
    return did
  })
  await each(await listUnkept(database, now - DAY, MOST_PICTURES), MOST_PICTURES, async (begun) => {
    const decision = await transaction<true, 'picture-kept'>(async (documents) => {
      const found = await findPicture(documents, begun.id)
      if (!found || found.kept) return refuse('picture-kept')
      for (let part = 0; part < found.parts; part += 1) await removePart(documents, found.id, part)
      await removePicture(documents, found.id)
      return accept(true as const)
    })
    if (decision.ok) removed += 1
    return decision.ok
  })
  if (failed.length > 0) throw failed[0]
  return accept({ published, removed })
})

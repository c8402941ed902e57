import { savePiece } from '#core/contracts/publishing'
import { deskOf, isUnder } from '#core/domain/access/pieces'
import { accept, refuse } from '#core/domain/decision'
import type { Piece } from '#core/domain/publishing/piece'
import { beginPiece, savePiece as decide } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findPiece, putPiece } from '../_store/pieces'
import { changePiece, keepTexts } from './change-piece'
import { knownCollections } from './known-piece'
import { lookAt } from './look'
import { describePiece } from './view'

export const savePieceHandler = handle(savePiece, async ({ pieceId, revision, nodeId, text }, call) => {
  const { caller, database, write, newId } = call
  const [nodes, collections] = await Promise.all([listNodes(database), knownCollections(database)])
  const isKnown = (id: string) => collections.some((one) => one.id === id)
  if (!text.placements.every(({ collectionId }) => isKnown(collectionId))) return refuse('shelf-unknown')
  const { asks } = await lookAt(text, database)
  if (pieceId !== null) {
    return changePiece({ pieceId, revision }, call, 'editor', (found, { hand }) => decide(found, text, asks, hand))
  }
  if (nodeId !== null && !nodes.some(({ id }) => id === nodeId)) return refuse('place-unknown')
  const decision = await write<Piece, 'source-address' | 'writers-full' | 'piece-unknown' | 'not-allowed'>({
    async first(documents, { person, now, grants }) {
      if (!isUnder(deskOf(grants, nodes).edits, nodeId)) return refuse('not-allowed')
      const begun = beginPiece(newId(), nodeId, text, asks, { ids: [person.id], at: now })
      if (!begun.ok) return begun
      await keepTexts(documents, null, begun.value, person.id)
      await putPiece(documents, begun.value)
      return accept({ value: begun.value, person })
    },
    async again(documents, id) {
      const found = await findPiece(documents, id)
      return found ? accept(found) : refuse('piece-unknown')
    },
  })
  if (!decision.ok) return decision
  return accept({ saved: describePiece(decision.value, deskOf(caller.grants, nodes), caller.ids) })
})

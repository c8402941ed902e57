import { restoreVersion } from '#core/contracts/publishing'
import { refuse } from '#core/domain/decision'
import { restoreText } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { findVersion } from '../_store/pieces'
import { changePiece } from './change-piece'
import { lookAt } from './look'

export const restoreVersionHandler = handle(restoreVersion, async ({ pieceId, revision, version }, call) => {
  // Texts that are kept do not change; that it is still kept is read again below.
  const kept = await findVersion(call.database, pieceId, version)
  const asks = kept ? (await lookAt(kept.text, call.database)).asks : 'professional'
  return changePiece({ pieceId, revision }, call, 'editor', async (found, { documents, hand }) => {
    const text = (await findVersion(documents, pieceId, version))?.text
    return text ? restoreText(found, text, asks, hand) : refuse('version-unknown')
  })
})

import { accept } from '#core/domain/decision'
import { TRIED_AGAIN } from '#core/domain/moving/move'
import { asItLies, putAsItLies } from '../../_store/rows'
import type { Call } from './carry-on'

/**
 * One that fails is tried again in an hour, so that it does not stand before all others for ever. Only the moment is
 * written, and nobody's document is read for it. Where that cannot be written either, it stays where it is.
 */
export async function putOff({ transaction, clock }: Call, id: string): Promise<void> {
  try {
    await transaction<null, never>(async (documents) => {
      const found = await asItLies(documents, 'record-moves', id)
      if (found && typeof found.due === 'number' && found.due <= clock()) {
        await putAsItLies(documents, 'record-moves', { ...found, due: clock() + TRIED_AGAIN })
      }
      return accept(null)
    })
  } catch {
    // The run fails for what it failed at before.
  }
}

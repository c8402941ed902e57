import type { sendDue } from '#core/contracts/messages'
import { accept } from '#core/domain/decision'
import { HOUR } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { asItLies, putAsItLies } from '../_store/rows'

/**
 * Somebody whose document cannot be read is looked at again in an hour, so that they do not stand before all others for
 * ever. Only the moment is written. Where that cannot be written either, they stay where they are.
 */
export async function putOff({ transaction, clock }: TidyingCall<typeof sendDue>, id: string): Promise<void> {
  try {
    await transaction<null, never>(async (documents) => {
      const found = await asItLies(documents, 'people', id)
      if (found && typeof found.dueAt === 'number' && found.dueAt <= clock()) {
        await putAsItLies(documents, 'people', { ...found, dueAt: clock() + HOUR })
      }
      return accept(null)
    })
  } catch {
    // The run fails for what it failed at before.
  }
}

import type { handOutPlaces } from '#core/contracts/waitlist'
import { accept } from '#core/domain/decision'
import { isOpen } from '#core/domain/waitlist/entry'
import { rest } from '#core/domain/waitlist/offer-to'
import type { TidyingCall } from '../_runtime/handle'
import { findEntry, saveEntry } from '../_store/waiting-entries'

/**
 * Whose place could not be written is asked again in an hour, in a writing that touches nothing else of theirs: else all that
 * they wait for would be kept, and nobody behind them asked. An entry that cannot be read itself is in no list.
 */
export async function restOne(
  { transaction, clock }: TidyingCall<typeof handOutPlaces>,
  entryId: string,
): Promise<void> {
  await transaction<null, never>(async (documents) => {
    const entry = await findEntry(documents, entryId)
    if (entry && isOpen(entry) && !entry.offered) await saveEntry(documents, rest(entry, clock()))
    return accept(null)
  })
}

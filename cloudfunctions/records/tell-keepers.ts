import type { Keeper } from '#core/domain/access/records'
import type { StaffKind } from '#core/domain/inbox/entry'
import type { Instant } from '#core/domain/time'
import type { Documents, Reads } from '../_store/database'
import { orNull } from '../_store/rows'
import { tellStaff } from '../_store/told'

/** One transaction writes to so many inboxes; who keeps the records of one place is a handful. */
export const MOST_TOLD = 10

export type ToldKeepers = Extract<StaffKind, 'record-opened' | 'share-wanted' | 'move-wanted'>

interface Waits {
  readonly kind: ToldKeepers
  readonly ref: string
  /** Where the record lies. */
  readonly nodeId: string
  readonly at: Instant
  /** Whom it is opened for: they have no word in it. */
  readonly but?: string
}

/**
 * In the transaction that does it, to all who answer for the records of that place: neither whose it is nor what it is about.
 * Whoever asks is none of these keepers. One whose inbox cannot be read is left out: what was asked is done all the same.
 */
export async function tellKeepers(
  beside: Reads,
  documents: Documents,
  keepers: readonly Keeper[],
  { nodeId, but, ...told }: Waits,
): Promise<void> {
  const answering = keepers.filter(({ id, nodeIds }) => id !== but && nodeIds.has(nodeId))
  for (const { id: personId } of answering.slice(0, MOST_TOLD))
    await orNull(tellStaff(beside, documents, { personId, ...told }))
}

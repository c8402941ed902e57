import { accept, type Decision, refuse } from '#core/domain/decision'
import { markRead } from '#core/domain/inbox/entry'
import type { Opening } from '#core/domain/records/opening'
import type { StaffCaller, WritingCall } from '../_runtime/handle'
import type { Standing, WriteRefusal } from '../_runtime/write'
import type { Documents } from '../_store/database'
import { findOpening, saveOpening } from '../_store/record-openings'
import { describeOpening } from './view'

type Changing = Pick<WritingCall, 'database' | 'secrets' | 'askedAt' | 'write'> & { readonly caller: StaffCaller }

/**
 * Changes one opening by a rule of the domain; `mine` says whether the caller has anything to do with it. What they were
 * told of it they have read.
 */
export async function changeOpening<Refusal extends string>(
  openingId: string,
  { caller, database, secrets, askedAt, write }: Changing,
  rule: {
    mine(opening: Opening, standing: Standing): boolean
    change(opening: Opening, standing: Standing, documents: Documents): Promise<Decision<Opening, Refusal>>
  },
) {
  const decision: Decision<Opening, Refusal | 'opening-unknown' | WriteRefusal> = await write<
    Opening,
    Refusal | 'opening-unknown'
  >({
    async first(documents, standing) {
      const found = await findOpening(documents, openingId)
      if (!found || !rule.mine(found, standing)) return refuse('opening-unknown')
      const changed = await rule.change(found, standing, documents)
      if (!changed.ok) return changed
      await saveOpening(documents, changed.value)
      return accept({ value: changed.value, person: markRead(standing.person, { ref: openingId }, standing.now) })
    },
    async again(documents, id, standing) {
      const found = await findOpening(documents, id)
      return found && rule.mine(found, standing) ? accept(found) : refuse('opening-unknown')
    },
  })
  if (!decision.ok) return decision
  const opening = await describeOpening(decision.value, { database, secrets, ids: caller.ids, now: askedAt })
  return accept({ opening })
}

import { belongsTo } from '#core/domain/access/relations'
import { type Contribution, isGone } from '#core/domain/contributions/contribution'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Instant } from '#core/domain/time'
import type { WritingCall } from '../_runtime/handle'
import { findContribution, saveContribution } from '../_store/contributions'
import type { Documents } from '../_store/database'
import { findMade, isPrinted } from '../_store/made-piece'
import { describeOwn } from './view'

type Call = Pick<WritingCall, 'database' | 'secrets' | 'write'> & {
  readonly caller: { readonly ids: readonly string[] }
}

/** Changes one of the caller's own; somebody else's is unknown like one that never was. */
export async function changeOwn<Refusal extends string>(
  contributionId: string,
  { caller, database, secrets, write }: Call,
  change: (found: Contribution, now: Instant, documents: Documents) => Promise<Decision<Contribution, Refusal>>,
) {
  async function own(documents: Documents, id: string, now: Instant): Promise<Contribution | null> {
    const found = await findContribution(documents, id)
    return found && belongsTo(found, caller.ids) && !isGone(found, now) ? found : null
  }
  const decision = await write<Contribution, Refusal | 'contribution-unknown'>({
    async first(documents, { person, now }) {
      const found = await own(documents, contributionId, now)
      if (!found) return refuse('contribution-unknown')
      const changed = await change(found, now, documents)
      if (!changed.ok) return changed
      await saveContribution(documents, changed.value)
      return accept({ value: changed.value, person })
    },
    async again(documents, id, { now }) {
      const found = await own(documents, id, now)
      return found ? accept(found) : refuse('contribution-unknown')
    },
  })
  if (!decision.ok) return decision
  const printed = isPrinted(await findMade(database, decision.value))
  return accept({ contribution: describeOwn(secrets, decision.value, printed) })
}

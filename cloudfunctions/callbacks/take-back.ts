import { takeBackCallback } from '#core/contracts/callbacks'
import { belongsTo } from '#core/domain/access/relations'
import { isGone, takeBack } from '#core/domain/callbacks/calling'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findCallback, saveCallback } from '../_store/callbacks'
import type { Documents } from '../_store/database'
import { nameSites } from './places'
import { describeOwn } from './view'

export const takeBackHandler = handle(
  takeBackCallback,
  async ({ callbackId }, { caller, database, secrets, askedAt, write }) => {
    /** Somebody else's is unknown like one that never was. */
    async function own(documents: Documents, id: string, now: number) {
      const found = await findCallback(documents, id)
      return found && belongsTo(found, caller.ids) && !isGone(found, now) ? found : null
    }
    const decision = await write({
      async first(documents, { person, now }) {
        const found = await own(documents, callbackId, now)
        if (!found) return refuse('callback-unknown')
        const taken = takeBack(found, now)
        if (!taken.ok) return taken
        await saveCallback(documents, taken.value)
        return accept({ value: taken.value, person })
      },
      async again(documents, id, { now }) {
        const found = await own(documents, id, now)
        return found ? accept(found) : refuse('callback-unknown')
      },
    })
    if (!decision.ok) return decision
    const nameOf = await nameSites(database, [decision.value.siteId])
    return accept({ request: describeOwn(secrets, decision.value, nameOf(decision.value.siteId), askedAt) })
  },
)

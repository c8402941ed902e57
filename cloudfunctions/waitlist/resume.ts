import { resumeWaiting } from '#core/contracts/waitlist'
import { accept, refuse } from '#core/domain/decision'
import { goOn } from '#core/domain/waitlist/join'
import { handle } from '../_runtime/handle'
import { saveEntry } from '../_store/waiting-entries'
import { oneOf } from './one-of'
import { findOwn, ownOnceMore } from './own-entry'

export const resumeHandler = handle(resumeWaiting, async ({ entryId }, { caller, database, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const entry = await findOwn(documents, entryId, caller.ids, person, now)
      const active = entry ? goOn(entry, now) : refuse('entry-unknown')
      if (!active.ok) return active
      await saveEntry(documents, active.value)
      return accept({ value: { id: entryId, entry: active.value, person, now }, person })
    },
    again: (documents, id, { person, now }) => ownOnceMore(documents, id, person, now),
  })
  return decision.ok ? oneOf(database, decision.value) : decision
})

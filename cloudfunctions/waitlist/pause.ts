import { pauseWaiting } from '#core/contracts/waitlist'
import { accept, refuse } from '#core/domain/decision'
import { pauseOwn } from '#core/domain/waitlist/join'
import { handle } from '../_runtime/handle'
import { saveEntry } from '../_store/waiting-entries'
import { oneOf } from './one-of'
import { findOwn, ownOnceMore } from './own-entry'

export const pauseHandler = handle(pauseWaiting, async ({ entryId }, { caller, database, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const entry = await findOwn(documents, entryId, caller.ids, person, now)
      const paused = entry ? pauseOwn(entry, now) : refuse('entry-unknown')
      if (!paused.ok) return paused
      await saveEntry(documents, paused.value)
      return accept({ value: { id: entryId, entry: paused.value, person, now }, person })
    },
    again: (documents, id, { person, now }) => ownOnceMore(documents, id, person, now),
  })
  return decision.ok ? oneOf(database, decision.value) : decision
})

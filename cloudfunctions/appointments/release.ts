import { releasePlace } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { appointmentOf } from '#core/domain/people/person'
import { isLive } from '#core/domain/scheduling/appointment'
import { handle } from '../_runtime/handle'
import { savePlaces } from '../_store/places'
import { readHoldGivenUp, readLetPass, withoutHolds } from './own'

export const releaseHandler = handle(releasePlace, async ({ heldId }, { database, newId, write }) => {
  // Of the attempt, not of what was named: that may never have been theirs.
  const id = newId()
  const decision = await write<{ readonly id: string }, never>({
    async first(documents, { person, now }) {
      const value = { id }
      const held = appointmentOf(person, heldId)
      const isHeld = held?.status === 'held'
      if (isHeld && held.offeredTo !== undefined) {
        if (!isLive(held, now)) return accept({ value, person, already: true })
        const passed = await readLetPass(database, documents, person, held, now)
        await savePlaces(documents, passed)
        return accept({ value, person: passed.person })
      }
      const given = isHeld ? await readHoldGivenUp(database, documents, person, now) : null
      if (!given) return accept({ value, person, already: true })
      await savePlaces(documents, given)
      return accept({ value, person: withoutHolds(person) })
    },
    async again(_, known) {
      return accept({ id: known })
    },
  })
  return decision.ok ? accept({ heldId }) : decision
})

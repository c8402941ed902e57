import { removeHandover } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { isKept } from '#core/domain/duty/handover'
import { handle } from '../_runtime/handle'
import { dropHandover, ownHandover } from '../_store/handovers'
import { readHouse } from './site-at'

export const removeHandoverHandler = handle(
  removeHandover,
  async ({ siteId, noteId }, { caller, database, write: writing }) => {
    const house = await readHouse(database)
    const site = house.sitesOfStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const decision = await writing({
      async first(documents, { person, now, grants }) {
        if (!house.sitesOfStaff(grants).includes(site)) return refuse('site-unknown')
        const note = await ownHandover(documents, noteId)
        if (note?.siteId !== siteId || !isKept(note, now)) return refuse('note-unknown')
        if (!caller.ids.includes(note.by) && !house.sitesOfManager(grants).includes(site))
          return refuse('note-not-yours')
        await dropHandover(documents, noteId)
        return accept({ value: { id: noteId }, person })
      },
      again: async (_, id) => accept({ id }),
    })
    return decision.ok ? accept({ noteId: decision.value.id }) : decision
  },
)

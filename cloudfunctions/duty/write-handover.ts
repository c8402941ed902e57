import { writeHandover } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { weeksAround, writeHandover as write } from '#core/domain/duty/handover'
import type { Rota } from '#core/domain/duty/rota'
import { handle } from '../_runtime/handle'
import { putHandover } from '../_store/handovers'
import { ownRota } from '../_store/rotas'
import { textAt } from './handover-text'
import { readHouse } from './site-at'

/** By a shift that began already, which nobody changes any more: no week has to be written for it. */
export const writeHandoverHandler = handle(
  writeHandover,
  async ({ siteId, text }, { caller, database, secrets, write: writing, newId }) => {
    const house = await readHouse(database)
    const site = house.sitesOfStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const id = newId()
    const decision = await writing({
      async first(documents, { person, now, grants }) {
        if (!house.sitesOfStaff(grants).includes(site)) return refuse('site-unknown')
        const weeks: Rota[] = []
        for (const monday of weeksAround(now)) weeks.push(await ownRota(documents, siteId, monday))
        const sealed = secrets.seal(textAt(id), text)
        const note = write(weeks, { id, siteId, by: caller.personId, ids: caller.ids, text: sealed }, now)
        if (!note.ok) return note
        await putHandover(documents, note.value)
        return accept({ value: { id }, person })
      },
      again: async (_, noteId) => accept({ id: noteId }),
    })
    return decision.ok ? accept({ noteId: decision.value.id }) : decision
  },
)

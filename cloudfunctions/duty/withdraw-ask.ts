import { withdrawShiftAsk } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { withdrawAsk } from '#core/domain/duty/asks'
import { handle } from '../_runtime/handle'
import { ownRota, saveRota } from '../_store/rotas'
import { foundAsk } from './found-ask'
import { readHouse } from './site-at'

export const withdrawAskHandler = handle(
  withdrawShiftAsk,
  async ({ siteId, monday, askId }, { caller, database, write, askedAt }) => {
    const house = await readHouse(database)
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const rota = await ownRota(documents, siteId, monday)
        const withdrawn = withdrawAsk(rota, { askId, ids: caller.ids }, now)
        if (!withdrawn.ok) return withdrawn
        const value = { id: askId, rota: withdrawn.value }
        if (withdrawn.value === rota) return accept({ value, person, already: true })
        await saveRota(documents, withdrawn.value)
        return accept({ value, person })
      },
      again: async (documents, id) => accept({ id, rota: await ownRota(documents, siteId, monday) }),
    })
    return decision.ok ? foundAsk(decision.value.rota, decision.value.id, caller.ids, askedAt) : decision
  },
)

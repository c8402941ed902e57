import { checkInForDuty } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { attend } from '#core/domain/duty/attend'
import { type Rota, rotaId } from '#core/domain/duty/rota'
import { handle } from '../_runtime/handle'
import { ownRota, saveRota } from '../_store/rotas'
import { readWay } from './way'

export const checkInHandler = handle(
  checkInForDuty,
  async ({ siteId, monday, shiftId, placementId }, { caller, database, write }) => {
    const way = await readWay(database, siteId, placementId)
    if (!way.ok) return way
    const id = rotaId(siteId, monday)
    const decision = await write({
      async first(documents, { person, now }) {
        const rota = await ownRota(documents, siteId, monday)
        const there = attend(rota, shiftId, { ids: caller.ids, how: way.value }, now)
        if (!there.ok) return there
        const value = { id, rota: there.value }
        if (there.value === rota) return accept({ value, person, already: true })
        await saveRota(documents, there.value)
        return accept({ value, person })
      },
      again: async (documents) => accept({ id, rota: await ownRota(documents, siteId, monday) }),
    })
    return decision.ok ? told(decision.value.rota, shiftId) : decision
  },
)

export function told(rota: Rota, shiftId: string) {
  const checkedIn = rota.shifts.find(({ id }) => id === shiftId)?.checkedIn
  return checkedIn ? accept({ shiftId, checkedIn }) : refuse('shift-unknown')
}

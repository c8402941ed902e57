import { askForShift } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { askFor } from '#core/domain/duty/asks'
import { canBeOnDuty } from '#core/domain/duty/people'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listRotas, ownRota, saveRota } from '../_store/rotas'
import { listStaff } from '../_store/staff'
import { foundAsk } from './found-ask'
import { readHouse } from './site-at'
import { tellOfShift } from './tell-of-shift'

export const askForShiftHandler = handle(
  askForShift,
  async ({ siteId, monday, shiftId, to, inReturn }, { caller, database, write, newId, askedAt }) => {
    const house = await readHouse(database)
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const askId = newId()
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const rota = await ownRota(documents, siteId, monday)
        // Beside: being asked is no promise. Whether somebody may stand it is looked at again when they say yes.
        const [records, all] = await Promise.all([listStaff(database), listRotas(database, monday)])
        const able = records.filter((one) => canBeOnDuty(one, site.nodeId, house.nodes, dateOf(now)))
        const everybody = able.map(({ id }) => id)
        const canBe = (staffId: string) => everybody.includes(staffId) || caller.ids.includes(staffId)
        const elsewhere = all.filter((one) => one.siteId !== siteId).flatMap(({ shifts }) => shifts)
        const known = { ids: caller.ids, everybody, canBe, elsewhere }
        const asked = askFor(rota, { id: askId, shiftId, to, inReturn }, known, now)
        if (!asked.ok) return asked
        await saveRota(documents, asked.value)
        for (const staffId of asked.value.asks.find(({ id }) => id === askId)?.asked ?? [])
          await tellOfShift(documents, database, { staffId, kind: 'shift-asked', siteId, monday }, now)
        return accept({ value: { id: askId, rota: asked.value }, person })
      },
      again: async (documents, id) => accept({ id, rota: await ownRota(documents, siteId, monday) }),
    })
    return decision.ok ? foundAsk(decision.value.rota, decision.value.id, caller.ids, askedAt) : decision
  },
)

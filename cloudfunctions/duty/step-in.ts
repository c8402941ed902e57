import { stepInForDuty } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { stepIn } from '#core/domain/duty/attend'
import { mondayOf } from '#core/domain/duty/week'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listRotas, ownRota, saveRota } from '../_store/rotas'
import { told } from './check-in'
import { readHouse } from './site-at'
import { readWay } from './way'

export const stepInHandler = handle(
  stepInForDuty,
  async ({ siteId, placementId }, { caller, database, write, newId, askedAt }) => {
    const [way, house] = await Promise.all([readWay(database, siteId, placementId), readHouse(database)])
    if (!way.ok) return way
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const shiftId = newId()
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const monday = mondayOf(dateOf(now))
        const rota = await ownRota(documents, siteId, monday)
        // Read beside; whoever puts them on elsewhere meanwhile writes their record, as this does.
        const elsewhere = (await listRotas(database, monday)).filter((one) => one.siteId !== siteId)
        const around = { hours: site.hoursOn(dateOf(now)), elsewhere: elsewhere.flatMap((one) => one.shifts) }
        const there = stepIn(rota, { id: shiftId, staffId: caller.personId, how: way.value }, around, now)
        if (!there.ok) return there
        await saveRota(documents, there.value)
        return accept({ value: { id: shiftId, rota: there.value }, person })
      },
      // It was begun on the day it is asked about again, or the day before: an attempt lives no longer.
      async again(documents, id) {
        return accept({ id, rota: await ownRota(documents, siteId, mondayOf(dateOf(askedAt))) })
      },
    })
    return decision.ok ? told(decision.value.rota, decision.value.id) : decision
  },
)

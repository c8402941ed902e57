import { settleDutyAlarm } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { rotaId } from '#core/domain/duty/rota'
import { settleAlarm } from '#core/domain/duty/settle-alarm'
import { handle } from '../_runtime/handle'
import { ownRota, saveRota } from '../_store/rotas'
import { readHouse } from './site-at'
import { describeAlarm } from './view'

export const settleAlarmHandler = handle(
  settleDutyAlarm,
  async ({ siteId, monday, alarmId, reason }, { caller, database, write }) => {
    const house = await readHouse(database)
    const site = house.ofManager(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const id = rotaId(siteId, monday)
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofManager(grants).includes(site)) return refuse('site-unknown')
        const settled = settleAlarm(await ownRota(documents, siteId, monday), { alarmId, by: person.id, reason }, now)
        if (!settled.ok) return settled
        await saveRota(documents, settled.value)
        return accept({ value: { id, rota: settled.value }, person })
      },
      again: async (documents) => accept({ id, rota: await ownRota(documents, siteId, monday) }),
    })
    if (!decision.ok) return decision
    const alarm = decision.value.rota.alarms.find((one) => one.id === alarmId)
    return alarm ? accept({ alarm: describeAlarm(alarm) }) : refuse('alarm-unknown')
  },
)

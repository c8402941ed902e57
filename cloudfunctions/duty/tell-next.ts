import type { watchDoors } from '#core/contracts/duty'
import { accept } from '#core/domain/decision'
import type { ToTell } from '#core/domain/duty/rota'
import { tell } from '#core/domain/inbox/entry'
import type { CivilDate } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { findPerson, savePerson } from '../_store/people'
import { ownRota, saveRota } from '../_store/rotas'

/** The line in their inbox, and that they were told, in one step: killed between the two nobody hears of it twice. */
export async function tellNext(
  { database, transaction, clock }: TidyingCall<typeof watchDoors>,
  { siteId, monday, alarmId }: { readonly siteId: string; readonly monday: CivilDate; readonly alarmId: string },
  to: ToTell,
): Promise<boolean> {
  const done = await transaction<boolean, never>(async (documents) => {
    const rota = await ownRota(documents, siteId, monday)
    const alarm = rota.alarms.find(({ id }) => id === alarmId)
    if (!alarm?.toTell.some(({ personId, as }) => personId === to.personId && as === to.as)) return accept(false)
    const toTell = alarm.toTell.filter(({ personId }) => personId !== to.personId)
    await saveRota(documents, {
      ...rota,
      alarms: rota.alarms.map((one) => (one.id === alarmId ? { ...one, toTell } : one)),
    })
    const person = await findPerson(documents, [to.personId], database)
    const kind = to.as === 'manager' ? 'door-unattended' : 'duty-wanted'
    await savePerson(documents, tell(person, { kind, ref: alarmId }, clock()))
    return accept(true)
  })
  return done.ok && done.value
}

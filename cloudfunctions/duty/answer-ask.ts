import { answerShiftAsk } from '#core/contracts/duty'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { answerAsk } from '#core/domain/duty/asks'
import { canBeOnDuty } from '#core/domain/duty/people'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listRotas, ownRota, saveRota } from '../_store/rotas'
import { findStaffRow, touchStaff } from '../_store/staff'
import { foundAsk } from './found-ask'
import { readHouse } from './site-at'
import { tellOfShift } from './tell-of-shift'

/**
 * Of two who say yes at once one has it: both write the rota, as do a manager who changes it and who asked and asks no more.
 * Who gets a shift by it is written too, so that whoever suspends them, or puts them on elsewhere, meets it.
 */
export const answerAskHandler = handle(
  answerShiftAsk,
  async ({ siteId, monday, askId, takes }, { caller, database, write, askedAt }) => {
    const house = await readHouse(database)
    const site = house.ofStaff(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofStaff(grants).includes(site)) return refuse('site-unknown')
        const rota = await ownRota(documents, siteId, monday)
        const ask = rota.asks.find(({ id }) => id === askId)
        if (!ask) return refuse('ask-unknown')
        const record = ask.inReturn === null ? null : await findStaffRow(documents, ask.by)
        const canBe = (staffId: string) =>
          caller.ids.includes(staffId) || (staffId === ask.by && isAble(record, dateOf(now)))
        // Read beside, after the records of whom it puts on.
        const elsewhere = (await listRotas(database, monday)).filter((one) => one.siteId !== siteId)
        const known = { canBe, elsewhere: elsewhere.flatMap(({ shifts }) => shifts) }
        const answered = answerAsk(rota, { askId, ids: caller.ids, takes }, known, now)
        if (!answered.ok) return answered
        if (takes && record) await touchStaff(documents, record, now)
        await saveRota(documents, answered.value)
        if (answered.value.asks.find(({ id }) => id === askId)?.ended)
          await tellOfShift(documents, database, { staffId: ask.by, kind: 'shift-answered', siteId, monday }, now)
        return accept({ value: { id: askId, rota: answered.value }, person })
      },
      again: async (documents, id) => accept({ id, rota: await ownRota(documents, siteId, monday) }),
    })
    if (!decision.ok) return decision
    return foundAsk(decision.value.rota, decision.value.id, caller.ids, askedAt)

    function isAble(record: StaffRecord | null, today: string) {
      return site !== undefined && record !== null && canBeOnDuty(record, site.nodeId, house.nodes, today)
    }
  },
)

import { saveRota } from '#core/contracts/duty'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { arrange, putOn } from '#core/domain/duty/arrange'
import { canBeOnDuty } from '#core/domain/duty/people'
import type { Shift } from '#core/domain/duty/rota'
import { rotaId } from '#core/domain/duty/rota'
import { isWeek } from '#core/domain/duty/week'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Documents } from '../_store/database'
import { listRotas, ownRota, saveRota as store } from '../_store/rotas'
import { findStaffRow, touchStaff } from '../_store/staff'
import { readHouse } from './site-at'

export const saveRotaHandler = handle(
  saveRota,
  async ({ siteId, monday, revision, shifts }, { caller, database, write, newId, askedAt }) => {
    if (!isWeek(monday, dateOf(askedAt))) return refuse('week-unclear')
    const house = await readHouse(database)
    const site = house.ofManager(caller.grants).find(({ id }) => id === siteId)
    if (!site) return refuse('site-unknown')
    const id = rotaId(siteId, monday)
    const decision = await write({
      async first(documents, { person, now, grants }) {
        if (!house.ofManager(grants).includes(site)) return refuse('site-unknown')
        const rota = await ownRota(documents, siteId, monday)
        const known = new Set(rota.shifts.map((one) => one.id))
        const fresh = shifts.filter((one) => one.id === null || !known.has(one.id) || isChanged(one, rota.shifts))
        const records = await readStaff(documents, [...new Set(fresh.map(({ staffId }) => staffId))])
        // Read beside, after the records of whom it puts on: who puts them on elsewhere writes those too.
        const elsewhere = (await listRotas(database, monday)).filter((one) => one.siteId !== siteId)
        const canBe = (staffId: string) => {
          const record = records.get(staffId)
          return record !== undefined && canBeOnDuty(record, site.nodeId, house.nodes, dateOf(now))
        }
        const terms = { hoursOn: site.hoursOn, canBe, elsewhere: elsewhere.flatMap((one) => one.shifts), newId }
        const arranged = arrange(rota, { revision, shifts }, terms, now)
        if (!arranged.ok) return arranged
        for (const staffId of putOn(rota, arranged.value)) {
          const record = records.get(staffId)
          // The caller's own is written already.
          if (record && !caller.ids.includes(staffId)) await touchStaff(documents, record, now)
        }
        await store(documents, arranged.value)
        return accept({ value: { id, revision: arranged.value.revision }, person })
      },
      again: async (documents) => accept({ id, revision: (await ownRota(documents, siteId, monday)).revision }),
    })
    return decision.ok ? accept({ revision: decision.value.revision }) : decision
  },
)

async function readStaff(documents: Documents, ids: readonly string[]): Promise<ReadonlyMap<string, StaffRecord>> {
  const found = new Map<string, StaffRecord>()
  for (const id of ids) {
    const record = await findStaffRow(documents, id)
    if (record) found.set(id, record)
  }
  return found
}

type Draft = Pick<Shift, 'id' | 'date' | 'from' | 'until' | 'staffId'>

const isChanged = (draft: { readonly id: string | null } & Omit<Draft, 'id'>, shifts: readonly Draft[]) =>
  !shifts.some(
    (one) =>
      one.id === draft.id &&
      one.date === draft.date &&
      one.from === draft.from &&
      one.until === draft.until &&
      one.staffId === draft.staffId,
  )

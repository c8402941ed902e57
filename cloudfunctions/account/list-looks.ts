import { listLooks } from '#core/contracts/account'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAccessTo } from '../_store/access-log'
import { findCounsellors } from '../_store/counsellors'
import { pageOf } from '../_store/page'

/** As the contract has it. */
const MOST = 30

export const listLooksHandler = handle(listLooks, async ({ before }, { caller, database }) => {
  const { rows, next } = pageOf(await listAccessTo(database, caller.ids, MOST + 1, before), MOST)
  const counsellors = await findCounsellors(database, [
    ...new Set(rows.flatMap(({ counsellorId }) => counsellorId ?? [])),
  ])
  const nameOf = new Map(counsellors.map(({ id, name }) => [id, name]))
  return accept({
    looks: rows.map(({ id, at, counsellorId, what, purpose, role, judged }) => ({
      ...{ id, at, what, purpose, role: role ?? null, judged: judged ?? null },
      counsellorName: nameOf.get(counsellorId ?? '') ?? '',
    })),
    next,
  })
})

import { clearComputers } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listLateAtDesk } from '../_store/desk'

/** Of one run; what is left goes the next time. */
const MOST = 200

export const clearHandler = handle(clearComputers, async (_, { database, transaction, clock, now }) => {
  let cleared = 0
  for (const clear of await listLateAtDesk(database, now, MOST)) {
    const decision = await transaction<boolean, never>(async (documents) => accept(await clear(documents, clock())))
    if (decision.ok && decision.value) cleared += 1
  }
  return accept({ cleared })
})

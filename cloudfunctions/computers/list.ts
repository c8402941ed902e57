import { listComputers } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listSessions } from '../_store/desk'

const MOST = 100

export const listHandler = handle(listComputers, async (_, { caller, database, now }) => {
  const computers = await listSessions(database, caller.ids, now, MOST)
  return accept({
    computers: computers.map(({ id, computer, begunAt, until }) => ({ id, computer, begunAt, until })),
  })
})

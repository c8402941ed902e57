import { listOwnOpenings } from '#core/contracts/records'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listOpeningsOf } from '../_store/record-openings'
import { describeOpenings } from './view'

/** With all that was said of them within what the contract has for it: at most six each. */
const MOST = 25

export const listOwnHandler = handle(listOwnOpenings, async (_, { caller, database, secrets, now }) => {
  const found = await listOpeningsOf(database, caller.ids, MOST)
  return accept({ openings: await describeOpenings(found, { database, secrets, ids: caller.ids, now }) })
})

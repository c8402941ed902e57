import { openPerson } from '#core/contracts/staff'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { lookUpStaff } from '../_store/staff'
import { managedBy } from './changing'
import { describeUnder } from './under'

export const openPersonHandler = handle(openPerson, async ({ staffId }, { caller, database, secrets, now }) => {
  const [nodes, record] = await Promise.all([listNodes(database), lookUpStaff(database, [staffId])])
  const own = managedBy(caller.grants, nodes)
  if (!record.grants.some(({ nodeId }) => own.has(nodeId))) return refuse('staff-unknown')
  return accept({
    person: await describeUnder(record, own, { database, secrets, now }),
    self: caller.ids.includes(staffId),
  })
})

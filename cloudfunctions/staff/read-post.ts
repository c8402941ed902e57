import { readPost } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findRoster } from '../_store/rosters'
import { lookUpStaff } from '../_store/staff'
import { noticesFor } from './notices'
import { describePortrait } from './own-portrait'
import { describeActing, describeColleague } from './view'

export const readPostHandler = handle(readPost, async (_, { caller, database, secrets, now }) => {
  const [record, roster, nodes] = await Promise.all([
    lookUpStaff(database, caller.ids),
    findRoster(database),
    listNodes(database),
  ])
  if (record.grants.length === 0) return accept({ me: null, acting: null, portrait: null, notices: [] })
  const [me, portrait, notices] = await Promise.all([
    describeColleague(record, { database, secrets, now }),
    describePortrait(record.portrait),
    noticesFor(record, roster, { database, secrets, nodes, now }),
  ])
  return accept({ me, acting: describeActing(record), portrait, notices })
})

import { readPost } from '#core/contracts/staff'
import { grantsActedIn } from '#core/domain/access/acting'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { countUnread } from '../_runtime/staff-inbox'
import { listNodes } from '../_store/nodes'
import { findPerson } from '../_store/people'
import { findRoster } from '../_store/rosters'
import { lookUpStaff } from '../_store/staff'
import { noticesFor } from './notices'
import { describeIntroduction } from './own-introduction'
import { describePortrait } from './own-portrait'
import { describeActing, describeColleague } from './view'

export const readPostHandler = handle(readPost, async (_, { caller, database, secrets, now }) => {
  const [record, person, roster, nodes] = await Promise.all([
    lookUpStaff(database, caller.ids),
    findPerson(database, caller.ids, database),
    findRoster(database),
    listNodes(database),
  ])
  if (record.grants.length === 0)
    return accept({ me: null, acting: null, portrait: null, introduction: null, notices: [], unread: 0 })
  const [me, portrait, notices, unread] = await Promise.all([
    describeColleague(record, { database, secrets, now }),
    describePortrait(record.portrait),
    noticesFor(record, roster, { database, secrets, nodes, now }),
    countUnread(
      database,
      grantsActedIn(record).filter(({ suspended }) => !suspended),
      person,
      now,
    ),
  ])
  const introduction = describeIntroduction(record.introduction)
  return accept({ me, acting: describeActing(record), portrait, introduction, notices, unread })
})

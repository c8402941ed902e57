import { listStaffInbox } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { isSeen } from '#core/domain/inbox/of-days'
import { handle } from '../_runtime/handle'
import { readNews, staffEntriesOf, unreadIn } from '../_runtime/staff-inbox'
import { findPerson } from '../_store/people'

/** As the contract has it. */
const MOST = 60

export const listInboxHandler = handle(listStaffInbox, async (_, { caller, database, now }) => {
  const [person, news] = await Promise.all([
    findPerson(database, caller.ids, database),
    readNews(database, caller.grants, now),
  ])
  const own = staffEntriesOf(person).map(({ readAt, ...entry }) => ({ ...entry, read: readAt !== null, place: null }))
  const ofDays = news.map((one) => {
    const { kind, ref, at, code, start, movedTo } = one
    return { kind, ref, at, read: isSeen(one, person.daysRead), place: { code, start, movedTo } }
  })
  const entries = [...own, ...ofDays].sort((a, b) => b.at - a.at).slice(0, MOST)
  return accept({ entries, unread: unreadIn(person, news) })
})

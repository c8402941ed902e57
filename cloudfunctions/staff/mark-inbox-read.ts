import { markStaffInboxRead } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { isOfStaff, markRead } from '#core/domain/inbox/entry'
import { type DayKind, see } from '#core/domain/inbox/of-days'
import type { Person } from '#core/domain/people/person'
import { handle } from '../_runtime/handle'
import { readNews, unreadIn } from '../_runtime/staff-inbox'

/** Days are not written: what was seen of them is the reader's own. What comes in meanwhile was not looked at, and stays new. */
export const markInboxReadHandler = handle(markStaffInboxRead, async ({ which }, { database, write }) => {
  const decision = await write<{ readonly id: string; readonly unread: number }, never>({
    async first(_, { person, grants, now }) {
      const news = await readNews(database, grants, now)
      const daysRead = see(person.daysRead, news, which.flatMap(ofDays), now)
      const seen: Person = daysRead === person.daysRead ? person : { ...person, ...(daysRead && { daysRead }) }
      const after = which.reduce(
        (reader, { kind, ref }) => (isOfStaff(kind) ? markRead(reader, { kind, ref }, now) : reader),
        seen,
      )
      const value = { id: person.id, unread: unreadIn(after, news) }
      return accept({ value, person: after, ...(after === person && { already: true as const }) })
    },
    async again(_, id, { person, grants, now }) {
      return accept({ id, unread: unreadIn(person, await readNews(database, grants, now)) })
    },
  })
  return decision.ok ? accept({ unread: decision.value.unread }) : decision
})

const ofDays = ({ kind, ref }: { readonly kind: string; readonly ref: string }) =>
  isOfStaff(kind) ? [] : [{ kind: kind as DayKind, ref }]

import { markInboxRead } from '#core/contracts/account'
import { accept } from '#core/domain/decision'
import { markRead, unreadOf } from '#core/domain/inbox/entry'
import { handle } from '../_runtime/handle'

export const markInboxReadHandler = handle(markInboxRead, async ({ which }, { write }) => {
  const decision = await write<{ readonly id: string; readonly unread: number }, never>({
    async first(_, { person, now }) {
      const after = markRead(person, which, now)
      const value = { id: person.id, unread: unreadOf(after) }
      return accept({ value, person: after, ...(after === person && { already: true as const }) })
    },
    async again(_, id, { person }) {
      return accept({ id, unread: unreadOf(person) })
    },
  })
  return decision.ok ? accept({ unread: decision.value.unread }) : decision
})

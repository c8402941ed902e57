import { listInbox } from '#core/contracts/account'
import { accept } from '#core/domain/decision'
import { inboxOf, unreadOf, waitsForAnswer } from '#core/domain/inbox/entry'
import { appointmentOf } from '#core/domain/people/person'
import { handle } from '../_runtime/handle'
import { readToAnswer } from '../_runtime/to-answer'
import { findPerson } from '../_store/people'

export const listInboxHandler = handle(listInbox, async (_, { caller, database, now }) => {
  const person = await findPerson(database, caller.ids, database)
  const waiting = await readToAnswer(database, person, caller.ids, now)
  const entries = [...inboxOf(person)].reverse().map((entry) => ({
    ...{ kind: entry.kind, ref: entry.ref, at: entry.at, read: entry.readAt !== null },
    open: waitsForAnswer(person, entry) || waiting.some(({ kind, ref }) => kind === entry.kind && ref === entry.ref),
    start: appointmentOf(person, entry.ref)?.start ?? null,
  }))
  return accept({ entries, unread: unreadOf(person) })
})

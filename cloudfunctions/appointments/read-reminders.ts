import { readReminders } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { leaveOf } from '#core/domain/messages/allow'
import { handle } from '../_runtime/handle'
import { findMessageSettings } from '../_store/message-settings'
import { findPerson } from '../_store/people'

export const readRemindersHandler = handle(readReminders, async (_, { caller, database }) => {
  const [{ templates }, person] = await Promise.all([
    findMessageSettings(database),
    findPerson(database, caller.ids, database),
  ])
  return accept({
    templates: templates.map(({ occasion, templateId }) => ({ occasion, templateId })),
    left: leaveOf(person),
  })
})

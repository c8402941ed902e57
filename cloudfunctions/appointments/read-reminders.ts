import { readReminders } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { leaveOf } from '#core/domain/messages/allow'
import { comingFor } from '#core/domain/messages/coming'
import { askedFor } from '#core/domain/messages/occasion'
import { handle } from '../_runtime/handle'
import { findMessageSettings } from '../_store/message-settings'
import { findPerson } from '../_store/people'

export const readRemindersHandler = handle(readReminders, async ({ about = 'booked' }, { caller, database, now }) => {
  const [{ templates }, person] = await Promise.all([
    findMessageSettings(database),
    findPerson(database, caller.ids, database),
  ])
  const asked = askedFor[about].flatMap((occasion) => templates.find((one) => one.occasion === occasion) ?? [])
  return accept({
    templates: asked.map(({ occasion, templateId }) => ({ occasion, templateId })),
    left: leaveOf(person),
    coming: comingFor(person, now),
  })
})

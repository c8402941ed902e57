import * as z from 'zod/mini'
import { count, id } from '#core/contracts/shapes'
import { quietHours, templates } from '#core/contracts/shapes/message-template'
import { usualQuiet } from '#core/domain/messages/quiet'
import type { MessageSettings } from '#core/domain/messages/template'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

const ONE = 'messages'

/** One document, since templates belong to the mini program. */
export const messageSettings = rowsOf<MessageSettings>(
  'message-settings',
  z.object({ id, revision: count, quiet: quietHours, templates }),
  // Since the second there are more occasions, and fields that say what happened: who does not know of them would write them away.
  [asItWas, asItWas],
)

export async function findMessageSettings(documents: Gets): Promise<MessageSettings> {
  return (await messageSettings.own(documents, ONE)) ?? { id: ONE, revision: 0, quiet: usualQuiet, templates: [] }
}

export function saveMessageSettings(documents: Documents, settings: MessageSettings): Promise<void> {
  return messageSettings.put(documents, settings)
}

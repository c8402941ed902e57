import { consents } from '#core/content/consents'
import type { Held } from './held'
import type { Place } from './place'

/** What somebody says yes to: a conversation, or a thing that they use by themselves. */
export function consentFor(place: Place, held: Held | null) {
  const alone = held ? held.appointment.selfServe : place.counsellor?.selfServe
  return consents[alone ? 'use-by-oneself' : 'book-appointment']
}

import { consents } from '#core/content/consents'
import type { InputOf } from '#core/contracts/operation'
import type { bookFor } from '#core/contracts/sessions'
import { callableNumber } from '#core/domain/people/phone-number'
import type { Chosen, Offer } from '../place/choosing'
import { windowsOf } from './call-parts'
import type { Draft } from './draft'

/** What is still missing, in the order of the page; the name of a refusal where the cloud would say the same. */
export type Missing = 'place' | 'phone-missing' | 'phone-invalid' | 'times' | 'heard' | 'read-back'

export function missingOf({ phone, calls, callParts, heard, readBack }: Draft, place: Chosen | null): Missing | null {
  if (!place) return 'place'
  const number = phone.trim()
  if ((place.mode === 'phone' || calls) && number === '') return 'phone-missing'
  if (number !== '' && callableNumber(number) === null) return 'phone-invalid'
  if (calls && callParts.length === 0) return 'times'
  if (!heard) return 'heard'
  return readBack ? null : 'read-back'
}

/** `counsellorId` only says which one to somebody who keeps several calendars. */
export function inputOf(
  { name, phone, topic, calls, callParts }: Draft,
  place: Chosen,
  { counsellorId, offer }: { readonly counsellorId: string; readonly offer: Offer },
): InputOf<typeof bookFor> {
  const fits = topic !== null && offer.topics.includes(topic)
  return {
    ...{ ...place, counsellorId, spokenConsent: true, consentVersion: consents['book-appointment'].version },
    ...(name.trim() && { name: name.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(fits && { topic }),
    ...(calls && { calls: windowsOf(callParts) }),
    readBack: true,
  }
}

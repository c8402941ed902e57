import * as z from 'zod/mini'
import { topic } from '../appointments/records'
import { operation } from '../operation'
import { name, phone, version } from '../shapes'
import { safeWindows } from '../shapes/callback'
import { ownPlace, ownPlaceRefusals } from './place'
import { asShown } from './seat'

/**
 * Book in one's own calendar for somebody who calls or walks in and has no account: also outside the hours, never over
 * another session. They have heard what the consent text says and said yes to it; a name and a number only as they like,
 * a number where the conversation is by telephone, or where the place is to call them (`phone-missing`).
 */
export const bookFor = operation({
  name: 'sessions.bookFor',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({
    ...ownPlace,
    spokenConsent: z.literal(true),
    /** Of the text that was read aloud. */
    consentVersion: version,
    name: z.optional(name),
    phone: z.optional(phone),
    /** Day, time, place and whom to call were read back, and they said that it is right. */
    readBack: z.optional(z.literal(true)),
    /** They said yes to calls by the place, to remind them and of changes, at these times of a week. */
    calls: z.optional(safeWindows),
    topic: z.optional(topic),
  }),
  output: asShown,
  refusals: [...ownPlaceRefusals, 'phone-invalid', 'consent-outdated', 'times-missing'],
})

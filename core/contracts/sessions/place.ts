import * as z from 'zod/mini'
import { mode } from '../appointments/records'
import { id, instant, shortId } from '../shapes'

/** A place in a calendar of one's own, inside the hours or not; which one matters only to who keeps several. */
export const ownPlace = { counsellorId: z.optional(id), offerId: shortId, start: instant, mode }

/** Reasons why staff cannot take a place. `time-over`: it would be over by now. `too-early`: more than sixty days away. */
export const ownPlaceRefusals = [
  'counsellor-unknown',
  'offer-unknown',
  'mode-not-offered',
  'topic-not-offered',
  'slot-gone',
  'slot-taken',
  'room-taken',
  'time-over',
  'too-early',
  'phone-missing',
] as const

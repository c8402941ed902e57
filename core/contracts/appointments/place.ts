import * as z from 'zod/mini'
import { id, instant, shortId, version } from '../shapes'
import { mode, topic } from './records'

/** A place of a counsellor's. Without an offer the first that has a place then and is met in this way. */
export const place = z.object({ counsellorId: id, offerId: z.optional(shortId), start: instant, mode })

/** A place of anybody suitable: who it is, is decided when it is taken. */
export const anyPlace = z.object({ siteId: z.optional(id), start: instant, mode })

/** For two who come together: only a place with another free right after it, of the same offer. */
export const inARow = z.literal(true)

/** Whom it is for: one of the person's own people; left out: for themselves. */
export const forWhom = z.object({ topic: z.optional(topic), forOther: z.optional(id) })

/**
 * Agreed to beside the consent, of a child it is for: the counsellor sees how old the child is, where there is a profile,
 * and, only if `name`, what the person calls them. Left out, neither.
 */
export const tells = z.object({ consentVersion: version, name: z.boolean() })

/** Reasons why a place cannot be taken, whoever takes it and how. */
export const takeRefusals = [
  'counsellor-unknown',
  'offer-unknown',
  'mode-not-offered',
  'topic-not-offered',
  'slot-gone',
  'slot-taken',
  'slot-resting',
  'room-taken',
  'newcomers-full',
  'too-late',
  'too-early',
  'overlapping',
  'enough-booked',
  'booking-paused',
  'known-only',
  'other-unknown',
] as const

/** Something to be kept for a moment while the rest is filled in, in minutes. */
export const holdMinutes = 10

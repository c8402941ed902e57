import { accept, type Decision, refuse } from '../decision'
import type { LookReason } from '../privacy/access-entry'
import type { Appointment } from '../scheduling/appointment'
import type { CounsellorDay } from '../scheduling/day'
import { addDays, dateOf, type Instant, instantAt } from '../time'
import type { KeptRecord } from './administration'

/** How long after the day of the conversation it may still be read. */
export const shareTimes = ['that-day', 'a-week', 'thirty-days'] as const
export type ShareTime = (typeof shareTimes)[number]

const daysAfter: Record<ShareTime, number> = { 'that-day': 0, 'a-week': 7, 'thirty-days': 30 }

/** One kept result, shown to the counsellor of one appointment of its owner's. */
export interface Share {
  readonly counsellorId: string
  readonly appointmentId: string
  /** What both sides call the appointment by, and when it begins. */
  readonly code: string
  readonly start: Instant
  /** The consent text that was agreed to; `spoken`: heard and agreed to, and noted by staff. */
  readonly consentVersion: number
  readonly spoken: boolean
  readonly since: Instant
  /** From this moment on it is closed. */
  readonly until: Instant
  readonly takenBackAt: Instant | null
  /** The last ones, oldest first. */
  readonly looks: readonly { readonly at: Instant; readonly reason: LookReason }[]
}

/** Looks that are told one by one; each of them stands in the access log besides. */
const MOST_LOOKS = 50

/** The end of the day so many days after the one the appointment is on. */
export function shareEnds(start: Instant, time: ShareTime): Instant {
  return instantAt(addDays(dateOf(start), 1 + daysAfter[time]))
}

/** Whether it can be read at this moment, as far as its owner and the time go. */
export function isOpen({ takenBackAt, until }: Pick<Share, 'takenBackAt' | 'until'>, now: Instant): boolean {
  return takenBackAt === null && now < until
}

export type ShareRefusal = 'appointment-unknown' | 'share-no-appointment' | 'share-time-over'

interface Wish {
  readonly appointment: Appointment | null
  readonly time: ShareTime
  readonly consentVersion: number
  readonly spoken: boolean
  readonly now: Instant
}

/** With the counsellor of an appointment that holds, or took place. */
export function makeShare({ appointment, time, consentVersion, spoken, now }: Wish): Decision<Share, ShareRefusal> {
  if (!appointment) return refuse('appointment-unknown')
  const { counsellorId, id: appointmentId, code, start, status } = appointment
  if (status !== 'confirmed' && status !== 'attended') return refuse('share-no-appointment')
  const until = shareEnds(start, time)
  if (until <= now) return refuse('share-time-over')
  const shared = { counsellorId, appointmentId, code, start, consentVersion, spoken, since: now, until }
  return accept({ ...shared, takenBackAt: null, looks: [] })
}

/** The result as it is shared. One that is open to somebody is taken back first: nobody reads it without being named. */
export function share<Kept extends KeptRecord>(
  administration: Kept,
  wish: Wish,
): Decision<Kept, ShareRefusal | 'share-standing'> {
  if (administration.share && isOpen(administration.share, wish.now)) return refuse('share-standing')
  const made = makeShare(wish)
  return made.ok ? accept({ ...administration, share: made.value }) : made
}

/** The result as nobody reads it any more, from this moment on. Taken back twice it is as after the first time. */
export function takeBack<Kept extends KeptRecord>(administration: Kept, now: Instant): Decision<Kept, 'not-shared'> {
  const { share: shared } = administration
  if (!shared) return refuse('not-shared')
  return accept(isOpen(shared, now) ? { ...administration, share: { ...shared, takenBackAt: now } } : administration)
}

export type LookRefusal = 'not-shared' | 'share-taken-back' | 'share-over' | 'share-no-appointment'

/**
 * What somebody who keeps these calendars may read. Of what is somebody else's they learn nothing: never shared, shared
 * with another and never been there are the same. `day`: of the appointment; what was called off, moved or given to a
 * substitute stands on it no more, and nothing is read for it.
 */
export function readable<Kept extends KeptRecord>(
  administration: Kept | null,
  calendars: readonly string[],
): Decision<{ readonly administration: Kept; readonly share: Share }, 'not-shared'> {
  const shared = administration?.share
  if (!administration || !shared || !calendars.includes(shared.counsellorId)) return refuse('not-shared')
  return accept({ administration, share: shared })
}

export function mayLook(shared: Share, day: CounsellorDay | null, now: Instant): Decision<true, LookRefusal> {
  if (shared.takenBackAt !== null) return refuse('share-taken-back')
  if (!isOpen(shared, now)) return refuse('share-over')
  const stands = day?.claims.some(({ id, kind }) => id === shared.appointmentId && kind === 'booked') === true
  return stands ? accept(true) : refuse('share-no-appointment')
}

/** Written by whoever looks, so that who takes it back meanwhile and this look cannot both go through. */
export function noteLook<Kept extends KeptRecord>(
  administration: Kept,
  shared: Share,
  at: Instant,
  reason: LookReason,
): Kept {
  const looks = [...shared.looks, { at, reason }].slice(-MOST_LOOKS)
  return { ...administration, share: { ...shared, looks } }
}

import type { Sealed } from '../privacy/sealed'
import type { Instant } from '../time'
import type { Called, Wanted } from './answer-change'
import type { Mode } from './mode'
import type { Topic } from './topic'

/**
 * `held`: kept for a person who is filling in the rest; `asked`: waits for the counsellor's yes. Both have an end. Then
 * what became of it: `moved` has another in its place, `lapsed` was held or asked for and ran out, `declined` is the
 * counsellor's no.
 */
export const appointmentStatuses = [
  'held',
  'asked',
  'confirmed',
  'attended',
  'missed-by-client',
  'missed-by-counsellor',
  'cancelled-by-client',
  'cancelled-by-staff',
  'moved',
  'lapsed',
  'declined',
] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]

/** What staff changed about an appointment, until the person has answered. */
export const staffChanges = ['cancelled', 'moved', 'substituted', 'choose'] as const
export type StaffChange = (typeof staffChanges)[number]

/** `consentVersion`: the text that was agreed to. */
export interface ChildTold {
  readonly consentVersion: number
  readonly name: boolean
}

export interface Appointment {
  readonly id: string
  /** Four characters both sides see, so that nobody has to say a name at the door. */
  readonly code: string
  readonly personId: string
  readonly counsellorId: string
  /** Null of the first release, which had none. */
  readonly offerId: string | null
  readonly siteId: string
  /** Null where nobody sits together. */
  readonly roomId: string | null
  readonly equipmentIds: readonly string[]
  readonly start: Instant
  readonly end: Instant
  readonly mode: Mode
  readonly topic: Topic | null
  readonly status: AppointmentStatus
  /** Held or asked for: until when, and then it is nobody's. */
  readonly expires: Instant | null
  /** Whom of the person's own people it is for; null: for themselves. */
  readonly forOther: string | null
  /** Of a child it is for, what the counsellor is told besides: how old, and what they are called if so wished. */
  readonly tells?: ChildTold
  /** What was written before the conversation, as JSON of question id → answer. */
  readonly intake: Sealed | null
  /** The number to call for a conversation by telephone. */
  readonly phone: Sealed | null
  /**
   * The consent text the person agreed to, read or heard; null while it is only held, and of spoken ones that were noted
   * before the text was.
   */
  readonly consentVersion: number | null
  readonly by: 'client' | 'staff'
  readonly bookedAt: Instant
  /** When it was called off, moved or ran out; null while it holds, and after it took place. */
  readonly cancelledAt: Instant | null
  readonly movedFrom: string | null
  readonly movedTo: string | null
  readonly checkedInAt: Instant | null
  readonly change: { readonly kind: StaffChange; readonly at: Instant } | null
  /** They have said how it was; what they said lies elsewhere, added to what others said. */
  readonly feedbackGiven?: true
  /** The entry of the waiting list it is held for: offered, and never an appointment unless they say yes. */
  readonly offeredTo?: string
  /** They asked to be called, or for help, when they were asked what to do instead. */
  readonly wants?: { readonly kind: Wanted; readonly at: Instant; readonly called?: Called }
}

/** Whether it has a place at this moment: held and asked ones only until they run out. */
export function isLive({ status, expires }: Pick<Appointment, 'status' | 'expires'>, now: Instant): boolean {
  if (status === 'held' || status === 'asked') return expires === null || expires > now
  return status === 'confirmed'
}

/** Kept for a while and no appointment yet: held by oneself, or what was offered to somebody who waited. */
export const isOnlyKept = ({ status, offeredTo }: Pick<Appointment, 'status' | 'offeredTo'>): boolean =>
  status === 'held' || offeredTo !== undefined

/** Held by oneself: one at a time, and nothing to remember. */
export const isOwnHold = ({ status, offeredTo }: Pick<Appointment, 'status' | 'offeredTo'>): boolean =>
  status === 'held' && offeredTo === undefined

/** As it is at this moment: what was held or asked for and ran out has lapsed, though nobody wrote so yet. */
export function asOf(appointment: Appointment, now: Instant): Appointment {
  const { status, expires } = appointment
  const isOver = (status === 'held' || status === 'asked') && !isLive(appointment, now)
  return isOver ? { ...appointment, status: 'lapsed', cancelledAt: expires } : appointment
}

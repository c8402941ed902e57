import type { StaffRole } from '../access/roles'
import type { Instant } from '../time'

/**
 * What of somebody's is opened by staff one by one: what is encrypted where it lies, and a result that was shared. Of who works
 * here: what they are called, and what they have to show. `writing`: sent in to be printed. `existence`:
 * nothing but that there is a record.
 */
export const opened = ['for-whom', 'intake', 'name', 'phone', 'result', 'credentials', 'writing', 'existence'] as const
export type Opened = (typeof opened)[number]

/** What a look at a shared result is for, as whoever looks says before they see it. */
export const lookReasons = ['before-session', 'in-session', 'after-session'] as const
export type LookReason = (typeof lookReasons)[number]

/**
 * `session`: what belongs to the appointment itself, opened for it. `call-back`: the number of somebody who asked to be called.
 * `emergency`: by somebody who has nothing to do with it, with a reason the keeper of records looks into. `shared`: by a
 * colleague of the counsellor, with the keeper's yes. `post`: by whoever manages the place where somebody works. `periodical`: what somebody sent in for
 * it, by its editors. `move`: somebody asked to have it in another account.
 */
export const purposes = [
  'session',
  'call-back',
  'periodical',
  ...lookReasons,
  'emergency',
  'shared',
  'post',
  'move',
] as const

/** One look of somebody of the staff at what a person wrote, gave or shared; the person can read it. */
export interface AccessEntry {
  readonly id: string
  readonly at: Instant
  readonly staffId: string
  /** Whose it is. */
  readonly personId: string
  /** Of what somebody wrote or shared for an appointment; none of a call they asked for or of what they sent in. */
  readonly counsellorId?: string
  readonly appointmentId?: string
  readonly what: readonly Opened[]
  readonly purpose: (typeof purposes)[number]
  /** The post they acted by; not known of looks of before. */
  readonly role?: StaffRole
  /** Of an emergency: what the keeper of records said of it, once they did. */
  readonly judged?: 'warranted' | 'unwarranted'
}

import type { Instant } from '../time'

/** What of somebody's is opened by staff one by one: what is encrypted where it lies, and a result that was shared. */
export const opened = ['for-whom', 'intake', 'name', 'phone', 'result'] as const
export type Opened = (typeof opened)[number]

/** What a look at a shared result is for, as whoever looks says before they see it. */
export const lookReasons = ['before-session', 'in-session', 'after-session'] as const
export type LookReason = (typeof lookReasons)[number]

/** `session`: what belongs to the appointment itself, opened for it. `call-back`: the number of somebody who asked to be called. */
export const purposes = ['session', 'call-back', ...lookReasons] as const

/** One look of somebody of the staff at what a person wrote, gave or shared; the person can read it. */
export interface AccessEntry {
  readonly id: string
  readonly at: Instant
  readonly staffId: string
  /** Whose it is. */
  readonly personId: string
  /** Of what somebody wrote or shared for an appointment; none of a call they asked for. */
  readonly counsellorId?: string
  readonly appointmentId?: string
  readonly what: readonly Opened[]
  readonly purpose: (typeof purposes)[number]
}

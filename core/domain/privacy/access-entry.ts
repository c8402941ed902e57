import type { Instant } from '../time'

/** What of somebody's is encrypted where it lies, and looked at by staff one by one. */
export const opened = ['for-whom', 'intake', 'name', 'phone'] as const
export type Opened = (typeof opened)[number]

/** One look of somebody of the staff at what a person wrote or gave; the person can read it. */
export interface AccessEntry {
  readonly id: string
  readonly at: Instant
  readonly staffId: string
  /** Whose it is. */
  readonly personId: string
  readonly counsellorId: string
  readonly appointmentId: string
  readonly what: readonly Opened[]
  readonly purpose: 'session'
}

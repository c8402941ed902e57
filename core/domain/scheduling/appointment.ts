import type { Instant } from '../time'
import type { Mode } from './counsellor'

export const appointmentStatuses = ['confirmed', 'cancelled-by-client'] as const
export type AppointmentStatus = (typeof appointmentStatuses)[number]

export interface Appointment {
  readonly id: string
  /** Four characters both sides see, so that nobody has to say a name at the door. */
  readonly code: string
  readonly personId: string
  readonly counsellorId: string
  readonly siteId: string
  readonly roomId: string
  readonly start: Instant
  readonly end: Instant
  readonly mode: Mode
  readonly status: AppointmentStatus
  /** The consent text the person agreed to. */
  readonly consentVersion: number
  readonly bookedAt: Instant
  readonly cancelledAt: Instant | null
}

import type { WeeklyHours } from './hours'

export const modes = ['room', 'phone', 'video'] as const
export type Mode = (typeof modes)[number]

/** Somebody suspended offers no places and cannot be booked. */
export const counsellorStatuses = ['active', 'suspended'] as const

/** A counsellor as residents may see them, with the weekly hours their places are cut from. */
export interface Counsellor {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly credentials: readonly string[]
  readonly introduction: string
  readonly concerns: readonly string[]
  readonly modes: readonly Mode[]
  readonly siteId: string
  readonly roomId: string
  readonly hours: readonly WeeklyHours[]
  readonly sessionMinutes: number
  /** Rest after each session, before the next place may start. */
  readonly gapMinutes: number
  readonly status: (typeof counsellorStatuses)[number]
}

import type { WeeklyHours } from './hours'

export type Mode = 'room' | 'phone' | 'video'

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
  /** A suspended counsellor offers no places and cannot be booked. */
  readonly status: 'active' | 'suspended'
}

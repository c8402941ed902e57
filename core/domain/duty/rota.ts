import type { WeeklyHours } from '../scheduling/hours'
import { type CivilDate, type Instant, instantAt, type MinuteOfDay } from '../time'

/** Who may stand on a rota: those who meet people at a site. */
export const dutyRoles = ['manager', 'counsellor', 'care-worker'] as const

/** On the spot, by the code that hangs at the site; or from elsewhere, as they say themselves. */
export const checkInWays = ['by-code', 'declared'] as const
export type CheckInWay = (typeof checkInWays)[number]

/** Somebody of the staff is there for a stretch of one day. */
export interface Shift {
  readonly id: string
  readonly date: CivilDate
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
  readonly staffId: string
  readonly checkedIn: { readonly at: Instant; readonly how: CheckInWay } | null
}

/** Why nobody was there, as a manager closes it with. */
export const alarmReasons = ['late', 'ill', 'mixed-up', 'elsewhere-needed', 'forgot-to-check-in', 'site-shut'] as const
export type AlarmReason = (typeof alarmReasons)[number]

/** Somebody who still has to hear of it. */
export interface ToTell {
  readonly personId: string
  readonly as: 'manager' | 'substitute'
}

/** The doors were open and nobody was there, from that minute on. */
export interface Alarm {
  readonly id: string
  readonly date: CivilDate
  readonly from: MinuteOfDay
  readonly raisedAt: Instant
  /** Since when somebody is there again, or the doors are shut. */
  readonly clearedAt: Instant | null
  readonly seen: { readonly by: string; readonly at: Instant } | null
  readonly closed: { readonly by: string; readonly at: Instant; readonly reason: AlarmReason } | null
  readonly toTell: readonly ToTell[]
}

export const askEnds = ['taken', 'declined', 'withdrawn'] as const

/** Whoever is on a shift asks others to take it; nobody is put on by it before they said yes themselves. */
export interface ShiftAsk {
  readonly id: string
  readonly shiftId: string
  readonly by: string
  /** Those who have not said no. */
  readonly asked: readonly string[]
  /** The shift that is had for it; null where none is. */
  readonly inReturn: string | null
  readonly at: Instant
  readonly ended: { readonly at: Instant; readonly by: string; readonly how: (typeof askEnds)[number] } | null
}

/** One week of one site. */
export interface Rota {
  readonly siteId: string
  /** Its first day. */
  readonly monday: CivilDate
  readonly revision: number
  /** When it was first made; openings that had begun by then were promised to nobody. */
  readonly since: Instant | null
  readonly shifts: readonly Shift[]
  readonly alarms: readonly Alarm[]
  readonly asks: readonly ShiftAsk[]
}

export const MOST_SHIFTS = 70
/** One an opening and a little more; beyond it none is raised. */
export const MOST_ALARMS = 60
export const MOST_TO_TELL = 20
/** As many at once in a week. */
export const MOST_ASKS = 40
/** Each is written a line in the step that asks. */
export const MOST_ASKED = 20

export const rotaId = (siteId: string, monday: CivilDate): string => `${siteId}_${monday}`

/** Of which site, or line of ours, that is. */
export const siteOfRota = (id: string): string => id.slice(0, -'_yyyy-mm-dd'.length)

export const noRota = (siteId: string, monday: CivilDate): Rota => ({
  ...{ siteId, monday, revision: 0, since: null, shifts: [], alarms: [], asks: [] },
})

type Stretch = Pick<Shift, 'date' | 'from' | 'until'>

export const beginOf = ({ date, from }: Pick<Shift, 'date' | 'from'>): Instant => instantAt(date, from)
export const endOf = ({ date, until }: Pick<Shift, 'date' | 'until'>): Instant => instantAt(date, until)

export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.date === other.date && one.from < other.until && other.from < one.until

/** The stretches the doors are open in; two that touch are one. */
export function joined(hours: readonly Pick<WeeklyHours, 'from' | 'until'>[]): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = []
  for (const { from, until } of [...hours].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else found.push({ from, until })
  }
  return found
}

import { type CivilDate, DAY, type Instant, instantAt } from '../time'
import type { Wanted } from './answer-change'
import type { Appointment, AppointmentStatus } from './appointment'
import type { MissedReason } from './attendance'
import type { Counsellor } from './counsellor'
import type { Claim, CounsellorDay } from './day'
import type { SiteHours } from './hours'
import { hoursInForce } from './hours-in-force'
import type { Mode } from './mode'
import { byTheClock } from './order'
import type { Topic } from './topic'

/** How many of a day's cancelled appointments a counsellor reads one by one; the others are a number. */
const CANCELLED_LISTED = 8

/** Somebody's place on a counsellor's day, as the counsellor reads it: a code and no name. */
export interface AgendaRow {
  readonly id: string
  readonly code: string
  readonly offerName: string
  readonly siteId: string
  readonly roomId: string | null
  readonly start: Instant
  readonly end: Instant
  readonly mode: Mode
  readonly topic: Topic | null
  readonly status: AppointmentStatus
  readonly expires: Instant | null
  readonly by: 'client' | 'staff'
  readonly checkedInAt: Instant | null
  /** Why somebody was not there, where it is known. */
  readonly reason: MissedReason | null
  /** Called off by staff, and the person waits for a call or for help, or has been seen to. */
  readonly wants?: Wanted | 'called'
}

export interface AgendaDay<Free> {
  readonly date: CivilDate
  readonly special: { readonly kind: 'off' | 'work'; readonly name: string } | null
  readonly away: boolean
  readonly hours: readonly SiteHours[]
  readonly free: readonly Free[]
  /** As the day runs: all that hold, and the last ones that were called off. */
  readonly rows: readonly AgendaRow[]
  /** How many more were called off. */
  readonly unlisted: number
}

/** One calendar's day. `filed`: what the first release noted beside it, whose a place is and what was called off. */
export interface OwnDay<Free> {
  readonly counsellor: Counsellor
  readonly day: CounsellorDay
  readonly free: readonly Free[]
  readonly filed: readonly Appointment[]
}

/** A day of somebody who keeps these calendars; mostly it is one. */
export function agendaDay<Free extends { readonly start: Instant }>(
  date: CivilDate,
  own: readonly OwnDay<Free>[],
  now: Instant,
): AgendaDay<Free> {
  const [first] = own
  const special = first?.counsellor.calendar.holidays?.days.find((day) => day.date === date)
  const off = own.flatMap(calledOffOn).sort((a, b) => b.at - a.at)
  return {
    date,
    special: special ? { kind: special.kind, name: special.name } : null,
    away: own.some(({ counsellor }) => isAway(counsellor, date)),
    hours: own.flatMap(({ counsellor }) => hoursInForce(counsellor.calendar, date)).sort((a, b) => a.from - b.from),
    free: own.flatMap(({ free }) => free).sort((a, b) => a.start - b.start),
    rows: byTheClock([
      ...own.flatMap((one) => one.day.claims.flatMap((claim) => rowOf(one, claim, now) ?? [])),
      ...off
        .filter((one, index) => one.wants !== undefined || index < CANCELLED_LISTED)
        .map(({ at: _, ...row }) => row),
    ]),
    unlisted:
      off.filter((one, index) => one.wants === undefined && index >= CANCELLED_LISTED).length +
      own.reduce((sum, { day }) => sum + day.calledOffBefore, 0),
  }
}

/** One appointment as its day shows it; null where the day knows nothing of it any more. */
export function rowOn<Free>(own: OwnDay<Free>, appointmentId: string, now: Instant): AgendaRow | null {
  const claim = own.day.claims.find(({ id }) => id === appointmentId)
  if (claim) return rowOf(own, claim, now)
  const off = calledOffOn(own).find(({ id }) => id === appointmentId)
  if (!off) return null
  const { at: _, ...row } = off
  return row
}

function isAway({ calendar, status }: Counsellor, date: CivilDate): boolean {
  const [from, until] = [instantAt(date), instantAt(date) + DAY]
  return status === 'suspended' || calendar.leaves.some((leave) => leave.from < until && from < leave.until)
}

const statusOf = { held: 'held', asked: 'asked', booked: 'confirmed' } as const

function offerName({ offers }: Counsellor, offerId: string | null): string {
  return offers.find(({ id }) => id === offerId)?.name ?? offers[0]?.name ?? ''
}

/** Null for what has run out, and for what nobody knows any more whose it is. */
function rowOf<Free>({ counsellor, filed }: OwnDay<Free>, claim: Claim, now: Instant): AgendaRow | null {
  const { id, kind, expires, seat } = claim
  if (expires !== null && expires <= now) return null
  const known = seat ?? filed.find((one) => one.id === id)
  if (!known) return null
  const { code, siteId, roomId, start, end, mode, topic, by, checkedInAt } = known
  return {
    ...{ id, code, siteId, roomId, start, end, mode, topic, by, checkedInAt, expires },
    offerName: offerName(counsellor, seat?.offerId ?? null),
    status: seat?.attendance ?? statusOf[kind],
    reason: seat?.reason ?? null,
  }
}

type CalledOffRow = AgendaRow & { readonly at: Instant }

const calledOffAs = {
  client: 'cancelled-by-client',
  staff: 'cancelled-by-staff',
  moved: 'moved',
  lapsed: 'lapsed',
} as const

function calledOffOn<Free>({ counsellor, day, filed }: OwnDay<Free>): CalledOffRow[] {
  const nothing = { topic: null, expires: null, by: 'client', checkedInAt: null, reason: null } as const
  const told = day.calledOff.map(({ by, personId: _, called, wants, ...one }) => ({
    ...{
      ...nothing,
      ...one,
      ...(wants && { wants: called ? ('called' as const) : wants }),
      offerName: offerName(counsellor, null),
      status: calledOffAs[by],
    },
  }))
  // One of the first release that was called off since is told of by its day, and may be filed as well.
  const isTold = new Set(told.map(({ id }) => id))
  const before = filed
    .filter(({ id, cancelledAt }) => cancelledAt !== null && !isTold.has(id))
    .map(({ id, code, siteId, roomId, start, end, mode, status, cancelledAt }) => ({
      ...{ ...nothing, id, code, siteId, roomId, start, end, mode, status },
      ...{ offerName: offerName(counsellor, null), at: cancelledAt ?? 0 },
    }))
  return [...told, ...before]
}

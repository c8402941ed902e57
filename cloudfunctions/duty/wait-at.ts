import type { StaffRecord } from '#core/domain/access/staff'
import { calledIn, type Queue } from '#core/domain/duty/queue'
import { endOf, type Rota } from '#core/domain/duty/rota'
import { type Hand, type Wait, waitOf } from '#core/domain/duty/wait'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { addDays, dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listActiveCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findRota } from '../_store/rotas'
import { findStaffRows } from '../_store/staff'

interface There {
  readonly rota: Rota
  readonly counsellors: readonly Counsellor[]
}

/** What can be read before it is known who is there: of one round with whatever else a caller reads. */
export async function readThere(database: Reads, siteId: string, monday: string): Promise<There> {
  const [rota, counsellors] = await Promise.all([
    findRota(database, siteId, monday),
    listActiveCounsellors(database, siteId),
  ])
  return { rota, counsellors }
}

/** Whoever checked in on the spot and whose shift is on; who is there from elsewhere meets nobody at the door. */
const onTheSpot = (rota: Rota, now: Instant) =>
  rota.shifts.filter(
    (one) =>
      one.checkedIn?.how === 'by-code' && one.date === dateOf(now) && now >= one.checkedIn.at && now < endOf(one),
  )

/** How long each of several in the queue waits, one by how many are before it. Two rounds: who they are, and their days. */
export async function readWaits(
  database: Reads,
  { rota, counsellors }: There,
  queue: Queue,
  now: Instant,
): Promise<(before: number) => Wait> {
  const shifts = onTheSpot(rota, now)
  const called = calledIn(queue).flatMap((one) => one.called ?? [])
  const here = counsellors.flatMap(({ offers }) => offers).filter(({ siteId }) => siteId === queue.siteId)
  const lasts = middleOf(here.map(({ sessionMinutes }) => sessionMinutes))
  const today = dateOf(now)
  // A shift that begins where another of theirs ends is the same pair of hands.
  const ids = [...new Set(shifts.map(({ staffId }) => staffId))]
  const records = ids.length === 0 || lasts === null ? [] : await findStaffRows(database, ids)
  const calendars = new Map(records.map((one) => [one.id, calendarsKept(one)]))
  const kept = [...new Set([...calendars.values()].flat())]
  const days = kept.length === 0 ? [] : await findDays(database, kept, today, addDays(today, 1))
  const hands = ids.map((staffId): Hand => {
    const own = calendars.get(staffId) ?? []
    return {
      staffId,
      until: Math.max(...shifts.filter((one) => one.staffId === staffId).map(endOf)),
      busy: days.filter(({ counsellorId }) => own.includes(counsellorId)).flatMap((day) => busyOn(day, now)),
    }
  })
  return (before) => waitOf({ hands, lasts, called, before }, now)
}

const calendarsKept = ({ grants }: StaffRecord) => grants.flatMap(({ counsellorId }) => counsellorId ?? [])

/** What is booked, asked for or held just now. */
const busyOn = ({ date, claims }: CounsellorDay, now: Instant) =>
  claims
    .filter(({ expires }) => expires === null || expires > now)
    .map(({ from, until }) => ({ from: instantAt(date) + from * MINUTE, until: instantAt(date) + until * MINUTE }))

/** Half of them are as long or longer; null of none. */
function middleOf(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

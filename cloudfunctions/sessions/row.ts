import { accept, refuse } from '#core/domain/decision'
import { roomNameIn } from '#core/domain/organisation/site'
import { rowOn } from '#core/domain/scheduling/agenda'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { type Instant, MINUTE } from '#core/domain/time'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findSites } from '../_store/sites'
import { type Doing, type OnDay, readOwnDay } from './own-day'

const counsellorsToName = keepFor(MINUTE, findCounsellors)
const sitesToName = keepFor(MINUTE, findSites)

/** What was done: the day as it is then, and the appointment it was done with. */
export interface Done {
  readonly id: string
  readonly day: CounsellorDay
  /** Whose the place is, where the day notes the stretch alone. */
  readonly appointment: Appointment | null
}

/** An appointment as its day shows it, the words as they are today or were a minute ago. */
export async function describeRow(database: Reads, { id, day, appointment }: Done, now: Instant) {
  const counsellor = (await counsellorsToName(database, [day.counsellorId])).get(day.counsellorId)
  const filed = appointment ? [appointment] : []
  const row = counsellor ? rowOn({ counsellor, day, free: [], filed }, id, now) : null
  if (!row) return refuse('appointment-unknown')
  const site = (await sitesToName(database, [row.siteId])).get(row.siteId)
  return accept({ row: { ...row, roomName: roomNameIn(site, row.roomId) } })
}

/** What the same attempt is answered with once more: what has become of that appointment since. */
export async function onceMore(doing: Doing, wanted: OnDay) {
  const found = await readOwnDay(doing, wanted)
  return found ? accept<Done>({ id: wanted.appointmentId, day: found.day, appointment: null }) : refuse('attempt-over')
}

/** What the offer asks before the conversation, as it does today. */
export async function intakeQuestions(
  database: Reads,
  { counsellorId, offerId }: Pick<Appointment, 'counsellorId' | 'offerId'>,
) {
  const counsellor = (await counsellorsToName(database, [counsellorId])).get(counsellorId)
  return counsellor?.offers.find(({ id }) => id === offerId)?.intake ?? []
}

import { accept } from '#core/domain/decision'
import { roomNameIn, type Site } from '#core/domain/organisation/site'
import { type Appointment, asOf } from '#core/domain/scheduling/appointment'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { mayAnswer } from '#core/domain/scheduling/feedback'
import { HOUR, type Instant, MINUTE } from '#core/domain/time'
import { sitesToName } from '../_runtime/booking-terms'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

const counsellorsToName = keepFor(MINUTE, findCounsellors)

/** So that whoever needs them in a moment need not wait for them then. */
export const findSitesToName = sitesToName
/** Read just now: its words are as new as can be. */
export const learnCounsellor = counsellorsToName.learn

/** Whom and where, as they are called today or were a minute ago. */
export async function readNames(database: Reads, appointments: readonly Appointment[]) {
  const [counsellors, sites] = await Promise.all([
    counsellorsToName(
      database,
      appointments.map((one) => one.counsellorId),
    ),
    sitesToName(
      database,
      appointments.map((one) => one.siteId),
    ),
  ])
  return { counsellors, sites }
}

/** Appointments with the words a person needs to get there, as they are today or were a minute ago. */
export async function describeAppointments(database: Reads, appointments: readonly Appointment[], now: Instant) {
  const { counsellors, sites } = await readNames(database, appointments)
  return appointments.map((one) =>
    describe(asOf(one, now), counsellors.get(one.counsellorId), sites.get(one.siteId), now),
  )
}

/** A way to meet at a distance is told this long before. */
const LINK_BEFORE = HOUR

function linkOf({ mode, status, start, end }: Appointment, counsellor: Counsellor | undefined, now: Instant) {
  const distant = mode === 'video' || mode === 'text'
  const near = now >= start - LINK_BEFORE && now < end
  return distant && near && status === 'confirmed' ? (counsellor?.meetingLink ?? null) : null
}

function describe(appointment: Appointment, counsellor: Counsellor | undefined, site: Site | undefined, now: Instant) {
  const offer = counsellor?.offers.find(({ id }) => id === appointment.offerId)
  return {
    ...appointment,
    counsellorName: counsellor?.name ?? '',
    ...(counsellor?.selfServe && { selfServe: true as const }),
    siteName: site?.name ?? '',
    address: site?.address ?? '',
    location: site?.location ?? null,
    sitePhone: site?.phone ?? null,
    roomName: roomNameIn(site, appointment.roomId),
    bring: offer?.bring ?? '',
    lateFrom: appointment.start - (offer?.lateMinutes ?? 0) * MINUTE,
    meetingLink: linkOf(appointment, counsellor, now),
    ...(!counsellor?.selfServe && mayAnswer(appointment, now).ok && { asksFeedback: true as const }),
  }
}

export async function describeAppointment(database: Reads, appointment: Appointment, now: Instant) {
  const [described] = await describeAppointments(database, [appointment], now)
  if (!described) throw new Error('an appointment without a description')
  return accept({ appointment: described })
}

/** What the offer asks before the conversation, and whether the counsellor is asked for their yes. */
export async function askedOf(database: Reads, { counsellorId, offerId }: Appointment) {
  const counsellor = (await counsellorsToName(database, [counsellorId])).get(counsellorId)
  const offer = counsellor?.offers.find(({ id }) => id === offerId)
  return { intake: offer?.intake ?? [], answerWithin: offer?.answerWithin ?? null }
}

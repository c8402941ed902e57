import type { Site } from '#core/domain/organisation/site'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { MINUTE } from '#core/domain/time'
import { keepFor } from '../_runtime/keep'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findSites } from '../_store/sites'

const counsellorsToName = keepFor(MINUTE, findCounsellors)
const sitesToName = keepFor(MINUTE, findSites)

/**
 * How much of a day newcomers may take at this site; null for all of it. A minute old at most: it is a brake, and nobody's
 * right hangs on the minute it is set.
 */
export async function newcomersShareOf(database: Reads, siteId: string): Promise<number | null> {
  return (await sitesToName(database, [siteId])).get(siteId)?.newcomersShare ?? null
}

export function roomName(site: Site | undefined, roomId: string): string {
  return site?.rooms.find((room) => room.id === roomId)?.name ?? ''
}

/** Appointments with the words a person needs to get there, as they are today or were a minute ago. */
export async function describeAppointments(database: Reads, appointments: readonly Appointment[]) {
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
  return appointments.map((one) => describe(one, counsellors.get(one.counsellorId)?.name, sites.get(one.siteId)))
}

function describe(appointment: Appointment, counsellorName = '', site?: Site) {
  return {
    ...appointment,
    counsellorName,
    siteName: site?.name ?? '',
    address: site?.address ?? '',
    roomName: roomName(site, appointment.roomId),
  }
}

export async function describeAppointment(database: Reads, appointment: Appointment) {
  const [described] = await describeAppointments(database, [appointment])
  if (!described) throw new Error('an appointment without a description')
  return described
}

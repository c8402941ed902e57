import type { Site } from '#core/domain/organisation/site'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { findCounsellors } from '../_store/counsellors'
import type { Database } from '../_store/database'
import { findSites } from '../_store/sites'

export function roomName(site: Site | undefined | null, roomId: string): string {
  return site?.rooms.find((room) => room.id === roomId)?.name ?? ''
}

/** An appointment with the words a person needs to get there, as they are today. */
export function describeAppointment(
  appointment: Appointment,
  counsellor: Counsellor | undefined | null,
  site: Site | undefined | null,
) {
  return {
    ...appointment,
    counsellorName: counsellor?.name ?? '',
    siteName: site?.name ?? '',
    address: site?.address ?? '',
    roomName: roomName(site, appointment.roomId),
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)]

export async function describeAppointments(database: Database, appointments: readonly Appointment[]) {
  const [counsellors, sites] = await Promise.all([
    findCounsellors(database, distinct(appointments.map((one) => one.counsellorId))),
    findSites(database, distinct(appointments.map((one) => one.siteId))),
  ])
  const counsellorOf = new Map(counsellors.map((one) => [one.id, one]))
  const siteOf = new Map(sites.map((one) => [one.id, one]))
  return appointments.map((one) => describeAppointment(one, counsellorOf.get(one.counsellorId), siteOf.get(one.siteId)))
}

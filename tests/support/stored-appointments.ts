import type { Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { CounsellorDay, RoomDay } from '#core/domain/scheduling/day'
import type { World } from './world'

/** Every appointment that stands with its person, by person and start. */
export async function storedAppointments(world: Pick<World, 'documents'>): Promise<readonly Appointment[]> {
  const people = (await world.documents('people')) as unknown as readonly Person[]
  return people.flatMap(({ appointments }) => appointments)
}

export async function confirmedAppointments(world: Pick<World, 'documents'>): Promise<readonly Appointment[]> {
  return (await storedAppointments(world)).filter(({ status }) => status === 'confirmed')
}

/** Every claim on a counsellor's day and on a room's. */
export async function storedClaims(world: Pick<World, 'documents'>) {
  const days = (await world.documents('counsellor-days')) as unknown as readonly CounsellorDay[]
  const rooms = (await world.documents('room-days')) as unknown as readonly RoomDay[]
  return { days: days.flatMap(({ claims }) => claims), rooms: rooms.flatMap(({ claims }) => claims) }
}

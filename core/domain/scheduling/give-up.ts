import { type Person, withAppointment } from '../people/person'
import type { Instant } from '../time'
import type { Appointment, AppointmentStatus } from './appointment'
import { release } from './claim-place'
import { releaseRoom } from './claim-room'
import { type CalledOff, type CounsellorDay, noteCalledOff, type RoomDay } from './day'

export type GivenUpAs = Extract<
  AppointmentStatus,
  'cancelled-by-client' | 'cancelled-by-staff' | 'moved' | 'lapsed' | 'declined'
>

export interface GivingUp {
  readonly appointment: Appointment
  readonly person: Person
  /** The counsellor's day that has the place; null when it was never written, and then nothing is to be freed. */
  readonly day: CounsellorDay | null
  readonly rooms: readonly RoomDay[]
}

const toldBy: Record<GivenUpAs, CalledOff['by'] | null> = {
  'cancelled-by-client': 'client',
  'cancelled-by-staff': 'staff',
  moved: 'moved',
  declined: 'staff',
  lapsed: 'lapsed',
}

/**
 * The one way in which a place is given up: it is free again for others in the same writing that says so to the person.
 * What was only held leaves no word on the counsellor's day. What staff had changed about it is nothing to answer any more.
 * `moved`: by the person themselves, and to when.
 */
export function giveUp(
  { appointment, person, day, rooms }: GivingUp,
  as: GivenUpAs,
  now: Instant,
  moved?: Pick<CalledOff, 'movedTo'>,
): GivingUp {
  const { id, code, siteId, roomId, mode, start, end, status } = appointment
  const over = { status: as, expires: null, cancelledAt: now, intake: null, phone: null, change: null } as const
  const ended: Appointment = { ...appointment, ...over }
  const by = toldBy[as]
  const freed = day && release(day, id)
  const tells = by !== null && status !== 'held'
  return {
    appointment: ended,
    person: withAppointment(person, ended),
    day:
      freed && tells
        ? noteCalledOff(freed, { id, code, siteId, roomId, mode, start, end, at: now, by, ...moved })
        : freed,
    rooms: rooms.map((room) => releaseRoom(room, id)),
  }
}

import type { CounsellorDay, RoomDay } from './day'

/** The days that one place hangs on. */
export interface Places {
  /** The counsellor's; null when it was never written. */
  readonly day: CounsellorDay | null
  readonly rooms: readonly RoomDay[]
}

type Dated = { readonly id: string }
const newer = <Day extends Dated>(day: Day, changed: readonly Day[]): Day =>
  changed.find(({ id }) => id === day.id) ?? day

/** A place as it is once something else of the same writing was done: giving up and taking may meet on one day. */
export function onTopOf<One extends { readonly day: CounsellorDay; readonly rooms: readonly RoomDay[] }>(
  place: One,
  done: Places,
): One {
  return {
    ...place,
    day: newer(place.day, done.day ? [done.day] : []),
    rooms: place.rooms.map((room) => newer(room, done.rooms)),
  }
}

/** Each day once, as the last of them left it: what is to be written. */
export function lastOf(...all: readonly Places[]): {
  readonly days: readonly CounsellorDay[]
  readonly rooms: readonly RoomDay[]
} {
  const days = new Map<string, CounsellorDay>()
  const rooms = new Map<string, RoomDay>()
  for (const { day, rooms: ofRooms } of all) {
    if (day) days.set(day.id, day)
    for (const room of ofRooms) rooms.set(room.id, room)
  }
  return { days: [...days.values()], rooms: [...rooms.values()] }
}

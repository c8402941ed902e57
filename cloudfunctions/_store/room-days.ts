import * as z from 'zod/mini'
import { civilDate, count, id, instant, upTo } from '#core/contracts/shapes'
import { dayIdOf, type RoomDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import { aroundTheDay, unreadable } from './counsellor-days'
import type { Documents, Gets, Raw, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const claim = z.object({
  id,
  counsellorId: z.nullable(id),
  from: aroundTheDay,
  until: aroundTheDay,
  expires: z.nullable(instant),
})

/** Rooms, and things that are booked like one. */
export const roomDays = rowsOf<RoomDay>(
  'room-days',
  z
    .object({
      id: z.string().check(z.maxLength(80)),
      roomId: id,
      date: civilDate,
      claims: upTo(288, claim),
      revision: count,
    })
    .check(z.refine((day) => day.id === dayIdOf(day.roomId, day.date))),
  [asItWas],
)

export function findRoomDay(documents: Gets, roomId: string, date: CivilDate): Promise<RoomDay | null> {
  return roomDays.own(documents, dayIdOf(roomId, date))
}

export function saveRoomDay(documents: Documents, day: RoomDay): Promise<void> {
  return roomDays.put(documents, day)
}

const asFull = ({ roomId, date }: Raw): RoomDay => ({
  ...untouchedRoomDay(String(roomId), String(date)),
  claims: [{ id: unreadable, counsellorId: null, from: -1440, until: 2880, expires: null }],
})

/** The days that have a document, `until` excluded; in one query however many rooms. */
export function findRoomDays(
  database: Reads,
  roomIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<RoomDay[]> {
  const conditions = { among: { field: 'roomId', values: roomIds }, range: { field: 'date', from, until } }
  return roomDays.all(database, conditions, asFull)
}

/** Ids of those before that day, the longest ago first. */
export function listOldRoomDays(database: Reads, until: CivilDate, most: number): Promise<string[]> {
  const order = { field: 'date', direction: 'asc', limit: most } as const
  return roomDays.ids(database, { range: { field: 'date', until } }, order)
}

export function clearOldRoomDay(documents: Documents, dayId: string, until: CivilDate): Promise<boolean> {
  return roomDays.clear(documents, dayId, ({ date }) => typeof date === 'string' && date < until)
}

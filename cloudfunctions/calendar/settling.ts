import type { Ground } from '#core/domain/scheduling/bench'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, type RoomDay, untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { roomsToSettle, settleRooms, settlingDates, withSessionsOf } from '#core/domain/scheduling/own-rooms'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import { isReadable, listDaysFrom } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findRoomDays } from '../_store/room-days'
import { bookableBy, type Changing } from './changing'

/** What a change makes of rooms: all of it is written with the change. */
export interface Settling {
  /** As they are after the change. */
  readonly counsellor: Counsellor
  /** Who has a room to themselves no more. */
  readonly others: readonly Counsellor[]
  /** Theirs on which they have sessions there, or may be getting one at this moment. */
  readonly days: readonly CounsellorDay[]
  readonly rooms: readonly RoomDay[]
}

/**
 * An offer that names a room may make it a room of one counsellor alone, or one that several share. Who had it alone
 * claimed it nowhere: from then on their sessions stand on the room's days too, and the days on which a booking of theirs
 * may be under way are written, so that it collides. Read beside the transaction, as `readChanging` is.
 */
export async function readSettling(
  database: Reads,
  { meant, before, after }: Changing,
  now: Instant,
): Promise<Settling> {
  const named = meant.kind === 'offer' ? roomsToSettle(after) : []
  if (named.length === 0) return { counsellor: after, others: [], days: [], rooms: [] }
  const today = dateOf(now)
  const [everybody, roomDays] = await Promise.all([
    listAllCounsellors(database),
    findRoomDays(database, named, today, addDays(today, MOST_DAYS_AHEAD + 2)),
  ])
  const everybodyElse = everybody.filter(({ id }) => id !== before.id)
  const { counsellor, others, shared: sharedRooms } = settleRooms(after, everybodyElse, roomDays, now)
  const theirs = await Promise.all(others.map((one) => daysOf(database, one, sharedRooms, now)))
  const rooms = new Map(roomDays.map((day) => [day.id, day]))
  const written = new Map<string, RoomDay>()
  const roomDay = (roomId: string, date: string) => {
    const id = dayIdOf(roomId, date)
    return written.get(id) ?? rooms.get(id) ?? untouchedRoomDay(roomId, date)
  }
  for (const roomId of named) {
    for (const date of settlingDates(now)) {
      const day = roomDay(roomId, date)
      written.set(day.id, { ...day, revision: day.revision + 1 })
    }
  }
  for (const day of theirs.flat()) {
    for (const roomId of sharedRooms.filter((id) => hasSessionIn(day, id))) {
      const shared = withSessionsOf(roomDay(roomId, day.date), day)
      written.set(shared.id, shared)
    }
  }
  return { counsellor, others, days: theirs.flat(), rooms: [...written.values()] }
}

const hasSessionIn = ({ claims }: CounsellorDay, roomId: string) => claims.some(({ seat }) => seat?.roomId === roomId)

/** Each with one more change. What cannot be read has no places, and stays as it lies. */
async function daysOf(database: Reads, one: Counsellor, rooms: readonly string[], now: Instant) {
  const known = await listDaysFrom(database, one.id, dateOf(now))
  const bookable = bookableBy(one, one, now)
  const dayOf = new Map(known.map((day) => [day.date, day]))
  const withSessions = known.filter((day) => rooms.some((id) => hasSessionIn(day, id))).map(({ date }) => date)
  return [...new Set([...bookable, ...withSessions])]
    .map((date) => dayOf.get(date) ?? untouchedDay(one.id, date))
    .filter(isReadable)
    .map((day) => ({ ...day, revision: day.revision + 1 }))
}

/** What decisions are carried out on: rooms as they are once they are settled. */
export function onSettled({ people, days, rooms }: Ground, settling: Settling): Ground {
  const byId = <Day extends { readonly id: string }>(before: ReadonlyMap<string, Day>, changed: readonly Day[]) =>
    new Map([...before, ...changed.map((day) => [day.id, day] as const)])
  return { people, days: byId(days, settling.days), rooms: byId(rooms, settling.rooms) }
}

/** How many documents of it are written besides those that decisions change. */
export function operationsToSettle({ others, days, rooms }: Settling, done?: Ground): number {
  const beyond = (all: readonly { readonly id: string }[], changed?: ReadonlyMap<string, unknown>) =>
    all.filter(({ id }) => !changed?.has(id)).length
  return others.length + beyond(days, done?.days) + beyond(rooms, done?.rooms)
}

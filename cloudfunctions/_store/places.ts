import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, type RoomDay, untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { lastOf, type Places } from '#core/domain/scheduling/days-together'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import { claimsOf, needsOf } from '#core/domain/scheduling/own-rooms'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { findDay, saveDay } from './counsellor-days'
import { findCounsellor } from './counsellors'
import type { Documents, Gets, Reads } from './database'
import { findRoomDay, saveRoomDay } from './room-days'

/** All that a place hangs on, read where it is written. */
export interface PlaceRead {
  readonly counsellor: Counsellor
  readonly day: CounsellorDay
  /** Of every room and thing that a session in this way may have to claim, whichever of their offers it is. */
  readonly rooms: readonly RoomDay[]
}

export interface PlaceWanted {
  readonly counsellorId: string
  readonly start: Instant
  readonly mode: Mode
  /** Where somebody books for themselves; staff claim whatever a session needs. */
  readonly now?: Instant
}

/** What a counsellor's sessions needed when they were last read: it is asked for beside, and what it lacks after. */
const needed = new Map<string, readonly string[]>()
const mostRemembered = 2000

const keyOf = ({ counsellorId, mode, now }: PlaceWanted) => `${counsellorId} ${mode} ${now === undefined}`

/** Whether somebody who books for themselves may have to claim a room there; not known of whom nobody asked before. */
export function mayShareRooms(wanted: Omit<PlaceWanted, 'now'>): boolean {
  return needed.get(keyOf({ ...wanted, now: 0 }))?.length !== 0
}

/**
 * Reads a counsellor's place in a transaction, in one round trip most times. The day is read in the transaction; the
 * counsellor and the rooms at once with it, outside, and after the transaction has read something before: from then on
 * whatever changes collides. Who changes a counsellor's terms writes the days they touch, and whoever takes a room writes
 * the room's day.
 */
export async function readPlace(beside: Reads, documents: Gets, wanted: PlaceWanted): Promise<PlaceRead | null> {
  const { counsellorId, start, mode, now } = wanted
  const date = dateOf(start)
  const key = keyOf(wanted)
  const [day, counsellor, guessed] = await Promise.all([
    findDay(documents, counsellorId, date),
    findCounsellor(beside, counsellorId),
    readRooms(beside, needed.get(key) ?? [], date),
  ])
  if (!counsellor) return null
  const claimed = (offer: Offer) =>
    now === undefined ? needsOf(offer, mode) : claimsOf(counsellor, offer, mode, start, now)
  const needs = [...new Set(counsellor.offers.flatMap(claimed))]
  if (needed.size >= mostRemembered) needed.clear()
  needed.set(key, needs)
  const missing = needs.filter((roomId) => !guessed.some((room) => room.roomId === roomId))
  const rooms = [...guessed, ...(await readRooms(beside, missing, date))]
  const read = { counsellor, day: day ?? untouchedDay(counsellorId, date), rooms }
  if (isNewer(read)) throw new StaleRead()
  return read
}

/** Somebody took a place here in between: what is read beside the transaction knows of it, or does not yet. */
export class StaleRead extends Error {
  override readonly name = 'StaleRead'
  constructor() {
    // As the platform says it of a write that would collide: this one would, and is run again.
    super('TransactionConflict: what was read beside is not what the transaction knows')
  }
}

/** A session stands on the day and in its rooms, or in neither: a room that has more was read later than the day. */
function isNewer({ counsellor, day, rooms }: PlaceRead): boolean {
  const known = new Set(day.claims.map(({ id }) => id))
  return rooms.some(({ claims }) =>
    claims.some((one) => one.counsellorId === counsellor.id && one.expires === null && !known.has(one.id)),
  )
}

function readRooms(documents: Gets, roomIds: readonly string[], date: CivilDate): Promise<RoomDay[]> {
  return Promise.all(
    roomIds.map(async (roomId) => (await findRoomDay(documents, roomId, date)) ?? untouchedRoomDay(roomId, date)),
  )
}

/** The days an appointment has its place on: null for a counsellor's day that was never written. */
export async function readTaken(
  beside: Reads,
  documents: Gets,
  appointment: Pick<Appointment, 'counsellorId' | 'start' | 'roomId' | 'equipmentIds'>,
): Promise<Places> {
  const { counsellorId, start } = appointment
  const [day, rooms] = await Promise.all([
    findDay(documents, counsellorId, dateOf(start)),
    readTakenRooms(beside, appointment),
  ])
  return { day, rooms }
}

/** The same where the counsellor's day is known already. */
export async function readTakenRooms(
  beside: Reads,
  { start, roomId, equipmentIds }: Pick<Appointment, 'start' | 'roomId' | 'equipmentIds'>,
): Promise<RoomDay[]> {
  const needs = [...(roomId === null ? [] : [roomId]), ...equipmentIds]
  const rooms = await Promise.all(needs.map((need) => findRoomDay(beside, need, dateOf(start))))
  return rooms.flatMap((room) => room ?? [])
}

/**
 * Writes what was taken or given up, each day once, as the last of them left it. The counsellors' days first: they are what
 * two bookings most often meet in, and the later one should find out at once. One after the other: a transaction takes no
 * two at once.
 */
export async function savePlaces(documents: Documents, ...all: readonly Places[]): Promise<void> {
  const { days, rooms } = lastOf(...all)
  for (const day of days) await saveDay(documents, day)
  for (const room of rooms) await saveRoomDay(documents, room)
}

import { expect } from 'vitest'
import type { Person } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import type { Claim, CounsellorDay, RoomDay } from '#core/domain/scheduling/day'
import { type Instant, instantAt, MINUTE } from '#core/domain/time'
import type { World } from './world'

/** How often each answer was given. */
export function tally(answers: readonly ({ ok: true } | { ok: false; refusal: string })[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const outcome = answer.ok ? 'done' : answer.refusal
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const crosses = (one: { from: number; until: number }, other: { from: number; until: number }) =>
  one.from < other.until && other.from < one.until

/** Pairs of those that cross and must not. */
function crossings<One extends { readonly from: number; readonly until: number }>(
  all: readonly One[],
  mayBeTogether: (one: One, other: One) => boolean,
): (readonly [One, One])[] {
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => crosses(one, other) && !mayBeTogether(one, other))
      .map((other) => [one, other] as const),
  )
}

export interface Seats {
  /** Seats of a session, by offer; one where nothing is said. */
  readonly seats?: Readonly<Record<string, number>>
}

/**
 * What holds of everybody whatever happened, said with nothing of the rules it judges: what stands with a person stands on
 * the day and, where it is not the counsellor's alone, on the room's, and nothing else does; nobody is in two places; no counsellor and no room has two sessions at
 * once; no session more people than seats; what was moved names what it became, and the other way round.
 */
export async function expectOrder(world: World, { seats = {} }: Seats = {}): Promise<readonly Appointment[]> {
  const now = world.cloud.clock.now()
  const people = (await world.documents('people')) as unknown as readonly (Person & { readonly _id: string })[]
  const days = (await world.documents('counsellor-days')) as unknown as readonly CounsellorDay[]
  const rooms = (await world.documents('room-days')) as unknown as readonly RoomDay[]
  const all = people.flatMap(({ _id, appointments }) => appointments.map((one) => ({ ...one, personId: _id })))
  const standing = all.filter((one) => isLive(one, now) || one.status === 'attended')
  const lives = ({ expires }: { readonly expires: Instant | null }) => expires === null || expires > now

  const onDays = days.flatMap(({ counsellorId, date, claims }) =>
    claims.filter(lives).map((claim) => ({ ...claim, counsellorId, date })),
  )
  const counsellors = await world.documents('counsellors')
  const isOwn = (counsellorId: string | null, roomId: string) =>
    counsellors.some(
      ({ _id, ownRooms }) => _id === counsellorId && (ownRooms as string[] | undefined)?.includes(roomId),
    )
  const inRooms = rooms.flatMap(({ roomId, date, claims }) =>
    claims.filter((one) => lives(one) && !isOwn(one.counsellorId, roomId)).map((claim) => ({ ...claim, roomId, date })),
  )
  const named = (parts: readonly unknown[]) => parts.join(' ')
  expect(onDays.map((one) => named([one.id, one.counsellorId, one.seat?.personId, one.seat?.start])).sort()).toEqual(
    standing.map((one) => named([one.id, one.counsellorId, one.personId, one.start])).sort(),
  )
  expect(inRooms.map((one) => named([one.id, one.roomId, instantAt(one.date) + one.from * MINUTE])).sort()).toEqual(
    standing
      .flatMap((one) =>
        [...(one.roomId === null ? [] : [one.roomId]), ...one.equipmentIds]
          .filter((roomId) => !isOwn(one.counsellorId, roomId))
          .map((roomId) => named([one.id, roomId, one.start])),
      )
      .sort(),
  )
  // Whether or not the room's own day says it.
  const sessions = standing.flatMap(({ roomId, counsellorId, start, end }) =>
    roomId === null ? [] : { roomId, counsellorId, from: start, until: end },
  )
  const mayMeet = (one: (typeof sessions)[number], other: (typeof sessions)[number]) =>
    one.roomId !== other.roomId || (one.counsellorId === other.counsellorId && one.from === other.from)
  expect(crossings(sessions, mayMeet)).toEqual([])

  for (const { claims } of days) {
    const isGroup = (one: Claim, other: Claim) =>
      one.seat?.offerId === other.seat?.offerId && one.seat?.start === other.seat?.start
    expect(crossings(claims.filter(lives), isGroup)).toEqual([])
    const taken = new Map<string, number>()
    for (const { seat } of claims.filter(lives)) {
      const session = named([seat?.offerId, seat?.start])
      taken.set(session, (taken.get(session) ?? 0) + 1)
    }
    for (const [session, count] of taken) {
      expect(count, session).toBeLessThanOrEqual(seats[session.split(' ')[0] as string] ?? 1)
    }
  }
  for (const { claims } of rooms) {
    const isGroup = (one: RoomDay['claims'][number], other: RoomDay['claims'][number]) =>
      one.counsellorId === other.counsellorId && one.from === other.from && one.until === other.until
    expect(crossings(claims.filter(lives), isGroup)).toEqual([])
  }
  for (const { _id } of people) {
    const own = standing.filter(({ personId }) => personId === _id)
    const spans = own.map(({ start, end, id }) => ({ from: start, until: end, id }))
    // Whoever is asked in somebody's stead stands beside the one they may come instead of.
    const stead = (id: string) => own.find((one) => one.id === id)
    const isStead = (one: { id: string }, other: { id: string }) => isInStead(stead(one.id), stead(other.id))
    expect(crossings(spans, isStead)).toEqual([])
  }
  const byId = new Map(all.map((one) => [one.id, one]))
  for (const { id, movedTo, movedFrom } of all) {
    if (movedTo !== null) expect(byId.get(movedTo)?.movedFrom).toBe(id)
    if (movedFrom !== null && byId.get(movedFrom)?.status === 'moved') expect(byId.get(movedFrom)?.movedTo).toBe(id)
  }
  return standing
}

const isInStead = (one: Appointment | undefined, other: Appointment | undefined): boolean =>
  one !== undefined && other !== undefined && (one.movedFrom === other.id || other.movedFrom === one.id)

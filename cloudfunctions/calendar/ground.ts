import { appointmentOf, type Person } from '#core/domain/people/person'
import type { Ground, Met } from '#core/domain/scheduling/bench'
import { type Counsellor, offersOf } from '#core/domain/scheduling/counsellor'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import type { GuardDecision } from '#core/domain/scheduling/guard'
import { needsOf } from '#core/domain/scheduling/own-rooms'
import { addDays, dateOf } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findPerson } from '../_store/people'
import { findRoomDays } from '../_store/room-days'
import type { MetAppointment } from './met'

interface Decided {
  readonly met: readonly MetAppointment[]
  readonly decisions: readonly GuardDecision[]
  readonly counsellor: Counsellor
  readonly days: readonly CounsellorDay[]
  /** Whoever acts, and all their ids: theirs is read by the transaction itself, and written by it. */
  readonly acting: { readonly person: Person; readonly ids: readonly string[] }
  /** For the appointment that may take the place of the so-manieth. */
  readonly fresh: (at: number) => Met['fresh']
}

/**
 * All that the decisions hang on, read beside the transaction: each document that is changed is written in it, so that
 * whatever happens to it meanwhile collides.
 */
export async function readGround(
  database: Reads,
  { met, decisions, counsellor, days, acting, fresh }: Decided,
): Promise<{ readonly all: readonly Met[]; readonly others: readonly Counsellor[]; readonly ground: Ground }> {
  const decided = decisions.flatMap((decision) => {
    const one = met.find(({ claim }) => claim.id === decision.id)
    return one && decision.kind !== 'keep' ? [{ ...one, decision }] : []
  })
  const substituteIds = decisions.flatMap((one) => (one.kind === 'substitute' ? one.counsellorId : []))
  const dates = decided
    .flatMap(({ appointment, decision }) => [
      dateOf(appointment.start),
      ...(decision.kind === 'move' ? [dateOf(decision.start)] : []),
    ])
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) {
    return { all: [], others: [], ground: { people: new Map(), days: new Map(), rooms: new Map() } }
  }
  const span = [first, addDays(last, 1)] as const
  const ownerOf = (personId: string) => (acting.ids.includes(personId) ? acting.person.id : personId)
  const owners = [...new Set(decided.map(({ appointment }) => ownerOf(appointment.personId)))]
  // Nobody stands in for a thing, and a thing for nobody.
  const isSomebody = ({ selfServe }: Counsellor) => selfServe === undefined
  const [named, theirDays, people] = await Promise.all([
    findCounsellors(database, [...new Set(substituteIds)]),
    findDays(database, [...new Set(substituteIds)], ...span),
    Promise.all(
      owners.map((owner) => (owner === acting.person.id ? acting.person : findPerson(database, [owner], database))),
    ),
  ])
  const others = isSomebody(counsellor) ? named.filter(isSomebody) : []
  const rooms = await findRoomDays(database, roomsOf(decided, [counsellor, ...others]), ...span)
  const personOf = new Map(people.map((person) => [person.id, person]))
  // What is told of by a former id is theirs, and is written where they are now.
  const nowOf = new Map(owners.map((owner, at) => [owner, people[at]?.id ?? owner]))
  const all = decided.map(({ appointment, decision }, at): Met => {
    const told = ownerOf(appointment.personId)
    const owner = nowOf.get(told) ?? told
    const own = personOf.get(owner)
    return {
      appointment: (own && appointmentOf(own, appointment.id)) ?? appointment,
      owner,
      decision,
      fresh: fresh(at),
    }
  })
  const ground: Ground = {
    people: personOf,
    days: new Map([...days, ...theirDays].map((day) => [day.id, day])),
    rooms: new Map(rooms.map((day) => [day.id, day])),
  }
  return { all, others, ground }
}

function roomsOf(met: readonly MetAppointment[], counsellors: readonly Counsellor[]): string[] {
  const held = met.flatMap(({ appointment: { roomId, equipmentIds } }) => [roomId ?? [], equipmentIds].flat())
  const needed = counsellors.flatMap((one) => offersOf(one).flatMap((offer) => needsOf(offer, 'room')))
  return [...new Set([...held, ...needed])]
}

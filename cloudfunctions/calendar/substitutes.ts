import type { Appointment } from '#core/domain/scheduling/appointment'
import { offersOf } from '#core/domain/scheduling/counsellor'
import { dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { needsOf } from '#core/domain/scheduling/own-rooms'
import { couldTakeOver } from '#core/domain/scheduling/substitutes'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listActiveCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findRoomDays } from '../_store/room-days'

/** As the contract has them: of one appointment, of all together, and different people. */
const MOST_OF_ONE = 8
const MOST_TOGETHER = 600
const MOST_NAMED = 60

/** Who could take over each of these appointments, those who speak of its topic first; and what they are called. */
export async function readSubstitutes(
  database: Reads,
  counsellorId: string,
  appointments: readonly Appointment[],
  now: Instant,
) {
  const dates = appointments.map(({ start }) => dateOf(start)).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return { of: [], names: [] }
  const others = (await listActiveCounsellors(database)).filter(({ id }) => id !== counsellorId).slice(0, MOST_NAMED)
  const needs = others.flatMap((one) => offersOf(one).flatMap((offer) => needsOf(offer, 'room')))
  const span = [first, addDays(last, 1)] as const
  const [days, rooms] = await Promise.all([
    findDays(
      database,
      others.map(({ id }) => id),
      ...span,
    ),
    findRoomDays(database, [...new Set(needs)], ...span),
  ])
  const dayOf = new Map(days.map((day) => [day.id, day]))
  let left = MOST_TOGETHER
  const of = appointments.map((one) => {
    const date = dateOf(one.start)
    const roomsThen = rooms.filter((room) => room.date === date)
    const able = others.map((other) => {
      const day = dayOf.get(dayIdOf(other.id, date)) ?? untouchedDay(other.id, date)
      return { id: other.id, how: couldTakeOver(other, day, roomsThen, one, now) }
    })
    const ids = [...able.filter(({ how }) => how === 'speaks-of-it'), ...able.filter(({ how }) => how === 'is-free')]
      .map(({ id }) => id)
      .slice(0, Math.min(left, MOST_OF_ONE))
    left -= ids.length
    return ids
  })
  const named = new Set(of.flat())
  return { of, names: others.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })) }
}

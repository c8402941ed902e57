import type { Ground } from '#core/domain/scheduling/bench'
import type { CivilDate } from '#core/domain/time'
import type { Changing } from './changing'

/** The platform lets a transaction have a hundred; what the runtime itself reads and writes is counted below. */
export const mostOperations = 100

/** Person and staff record read and written, under each id there may be, the counsellor, and the day asked for last. */
const ALWAYS = 14

/** What is to be written, one each. */
export function operationsOf(
  dates: readonly CivilDate[],
  { people, days, rooms }: Ground,
  counsellorId: string,
): number {
  const elsewhere = [...days.values()].filter((day) => day.counsellorId !== counsellorId || !dates.includes(day.date))
  return ALWAYS + dates.length + elsewhere.length + people.size + rooms.size
}

/** As many as it can come to when every appointment that is met is given up. */
export function operationsAtMost({ touched, affected }: Changing): number {
  const people = new Set(affected.map(({ claim }) => claim.seat?.personId ?? claim.id))
  const rooms = affected.flatMap(({ date, claim: { seat } }) =>
    seat === null ? [date] : [seat.roomId ?? [], seat.equipmentIds].flat().map((id) => `${id} ${date}`),
  )
  const beyond = affected.map(({ date }) => date).filter((date) => !touched.includes(date))
  return ALWAYS + touched.length + new Set(beyond).size + people.size + new Set(rooms).size
}

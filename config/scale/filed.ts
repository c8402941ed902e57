import { accessLog } from '../../cloudfunctions/_store/access-log'
import { appointments } from '../../cloudfunctions/_store/appointments'
import { asStored, counsellorDays } from '../../cloudfunctions/_store/counsellor-days'
import { roomDays } from '../../cloudfunctions/_store/room-days'
import { dayIdOf } from '../../core/domain/scheduling/day'
import { addDays, instantAt, MINUTE } from '../../core/domain/time'
import { aClaim, aDay, anAppointment, aSeat, monday } from '../../tests/support/makers'
import type { World } from '../../tests/support/world'
import { idLike, personIdLike } from './ids'
import { together } from './town'

const PLACES = 8

/**
 * What lies there of years: counsellors' days with eight places taken, days of shared rooms, appointments that are filed and
 * looks of staff; so many of each, under ids as long as the program's, past the functions.
 */
export async function file(world: World, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, at) => at)
  const whole = (at: number) => ({
    counsellorId: idLike('c', at % 2000),
    date: addDays(monday, -1 - Math.floor(at / 2000)),
  })
  const startOf = (at: number) => instantAt(whole(at).date, 9 * 60)
  // Those without a place, which a job wrote because the planted sites came at once, are nothing of years.
  await world.empty('counsellor-days')
  await together(world, 'counsellor-days', all, (at) => {
    const { counsellorId, date } = whole(at)
    const claims = Array.from({ length: PLACES }, (_, place) => {
      const from = (9 + place) * 60
      const start = instantAt(date, from)
      const seat = aSeat({
        ...{
          personId: personIdLike(at * PLACES + place),
          siteId: idLike('s', at % 300),
          roomId: idLike('r', at % 2000),
        },
        ...{ start, end: start + 50 * MINUTE, bookedAt: start - 1440 * MINUTE },
      })
      return aClaim({ id: idLike('a', at * PLACES + place), from, until: from + 60, seat })
    })
    const day = aDay({ id: dayIdOf(counsellorId, date), counsellorId, date, claims, revision: PLACES })
    return counsellorDays.document(asStored(day))
  })
  await together(world, 'room-days', all, (at) => {
    const [roomId, { date }] = [idLike('r', at % 2000), whole(at)]
    const claims = [{ id: idLike('a', at), counsellorId: idLike('c', at), from: 540, until: 600, expires: null }]
    return roomDays.document({ id: dayIdOf(roomId, date), roomId, date, claims, revision: 1 })
  })
  await together(world, 'appointments', all, (at) => {
    const whose = { id: idLike('a', at), personId: personIdLike(at), counsellorId: idLike('c', at % 2000) }
    const where = { siteId: idLike('s', at % 300), roomId: idLike('r', at % 2000) }
    return appointments.document(
      anAppointment({ ...whose, ...where, start: startOf(at), end: startOf(at) + 50 * MINUTE }),
    )
  })
  await together(world, 'access-log', all, (at) =>
    accessLog.document({
      ...{ id: idLike('l', at), at: startOf(at), staffId: personIdLike(-1 - (at % 2000)), personId: personIdLike(at) },
      ...{ counsellorId: idLike('c', at % 2000), appointmentId: idLike('a', at), what: ['intake'], purpose: 'session' },
    }),
  )
}

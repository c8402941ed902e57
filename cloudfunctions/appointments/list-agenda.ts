import { listAgenda } from '#core/contracts/appointments'
import { calendarsOf } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { dayIdOf, normalHours, untouchedDay } from '#core/domain/scheduling/day'
import { byTheClock } from '#core/domain/scheduling/order'
import { BOOKING_HORIZON_DAYS } from '#core/domain/scheduling/window'
import { addDays, dateOf, instantAt } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listAppointmentsWith } from '../_store/appointments'
import { findDays } from '../_store/counsellor-days'
import { findCounsellors } from '../_store/counsellors'
import { describeAppointments } from './view'

export const listAgendaHandler = handle(listAgenda, async (input, { caller, database, now }) => {
  const calendars = calendarsOf(caller.grants)
  if (calendars.length === 0) return refuse('not-allowed')
  const { from = dateOf(now), days = BOOKING_HORIZON_DAYS } = input
  const until = addDays(from, days)
  const [counsellors, touched, booked] = await Promise.all([
    findCounsellors(database, calendars),
    findDays(database, calendars, from, until),
    listAppointmentsWith(database, calendars, instantAt(from), instantAt(until)),
  ])
  const appointments = byTheClock(await describeAppointments(database, booked))
  const dayOf = new Map(touched.map((day) => [day.id, day]))
  const dates = Array.from({ length: days }, (_, at) => addDays(from, at))
  return accept({
    days: dates.map((date) => ({
      date,
      hours: normalHours(
        counsellors.flatMap((one) => (dayOf.get(dayIdOf(one.id, date)) ?? untouchedDay(one, date)).hours),
      ),
      appointments: appointments.filter((one) => dateOf(one.start) === date),
    })),
  })
})

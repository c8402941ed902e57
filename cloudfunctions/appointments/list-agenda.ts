import { listAgenda } from '#core/contracts/appointments'
import { calendarsOf } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { agendaOf } from '#core/domain/scheduling/agenda'
import { dayIdOf, normalHours, untouchedDay } from '#core/domain/scheduling/day'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { BOOKING_HORIZON_DAYS } from '#core/domain/scheduling/window'
import { addDays, dateOf, instantAt } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listCancelledWith, listConfirmedWith } from '../_store/appointments'
import { findDays } from '../_store/counsellor-days'
import { findCounsellors } from '../_store/counsellors'
import { describeAppointments } from './view'

/** As the contract has them: appointments of all days together, and stretches of one. */
const MOST_APPOINTMENTS = 350
const MOST_STRETCHES = 24

export const listAgendaHandler = handle(listAgenda, async (input, { caller, database, now }) => {
  const calendars = calendarsOf(caller.grants)
  if (calendars.length === 0) return refuse('not-allowed')
  const { from = dateOf(now), days = BOOKING_HORIZON_DAYS } = input
  const until = addDays(from, days)
  const span = [instantAt(from), instantAt(until)] as const
  const [counsellors, touched, confirmed, cancelled] = await Promise.all([
    findCounsellors(database, calendars),
    findDays(database, calendars, from, until),
    listConfirmedWith(database, calendars, ...span),
    listCancelledWith(database, calendars, ...span),
  ])
  const dates = Array.from({ length: days }, (_, at) => addDays(from, at))
  const agenda = agendaOf(dates, confirmed, cancelled)
  const { whole, next } = wholeDays(agenda, ({ appointments }) => appointments.length, MOST_APPOINTMENTS)
  const described = await describeAppointments(
    database,
    whole.flatMap(({ appointments }) => appointments),
  )
  const wordsOf = new Map(described.map((one) => [one.id, one]))
  const dayOf = new Map(touched.map((day) => [day.id, day]))
  return accept({
    days: whole.map(({ date, appointments, unlisted }) => ({
      date,
      hours: normalHours(
        counsellors.flatMap((one) => (dayOf.get(dayIdOf(one.id, date)) ?? untouchedDay(one, date)).hours),
      ).slice(0, MOST_STRETCHES),
      appointments: appointments.flatMap(({ id }) => wordsOf.get(id) ?? []),
      unlisted,
    })),
    next: next && { from: next.date, days: days - whole.length },
  })
})

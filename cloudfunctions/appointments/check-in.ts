import { checkIn } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { comingFor, checkIn as here } from '#core/domain/scheduling/check-in'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findDay, saveDay } from '../_store/counsellor-days'
import { findPlacement } from '../_store/placements'
import { ownAgain } from './own'
import { describeAppointment } from './view'

export const checkInHandler = handle(checkIn, async ({ placementId }, { database, write }) => {
  const placement = await findPlacement(database, placementId)
  if (!placement) return refuse('site-unknown')
  let at = 0
  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const coming = comingFor(person.appointments, placement.siteId, now)
      if (!coming.ok) return coming
      const { value: appointment } = coming
      if (appointment.checkedInAt !== null) return accept({ value: appointment, person, already: true })
      const day = await findDay(documents, appointment.counsellorId, dateOf(appointment.start))
      const noted = here({ appointment, person, day }, now)
      if (noted.day) await saveDay(documents, noted.day)
      return accept({ value: noted.appointment, person: noted.person })
    },
    async again(_, id, { person, now }) {
      at = now
      return ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})

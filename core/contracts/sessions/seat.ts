import * as z from 'zod/mini'
import { missedReasons } from '#core/domain/scheduling/attendance'
import { agendaRow } from '../appointments/list-agenda'
import { askedDate, id } from '../shapes'

/** An appointment on a day of one's own calendar. Anybody else's is `appointment-unknown`. */
export const ownSeat = z.object({ date: askedDate, appointmentId: id })

/** As the day shows it afterwards, and why somebody was not there, where it is known. */
export const asShown = z.object({ row: z.extend(agendaRow, { reason: z.nullable(z.enum(missedReasons)) }) })

import * as z from 'zod/mini'
import { agendaRow } from '../appointments/list-agenda'
import { askedDate, id } from '../shapes'

/** An appointment on a day of one's own calendar. Anybody else's is `appointment-unknown`. */
export const ownSeat = z.object({ date: askedDate, appointmentId: id })

/** As the day shows it afterwards. */
export const asShown = z.object({ row: agendaRow })

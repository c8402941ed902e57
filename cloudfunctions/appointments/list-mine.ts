import { listMyAppointments } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAppointmentsOf } from '../_store/appointments'
import { describeAppointments } from './view'

export const listMineHandler = handle(listMyAppointments, async ({ before }, { caller, database }) => {
  const { rows, next } = await listAppointmentsOf(database, caller.ids, before)
  return accept({ appointments: await describeAppointments(database, rows), next })
})

import { listMyAssessments } from '#core/contracts/assessments'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAdministrationsOf } from '../_store/administrations'

export const listMineHandler = handle(listMyAssessments, async ({ before }, { caller, database }) => {
  const { rows, next } = await listAdministrationsOf(database, caller.ids, before)
  return accept({ administrations: [...rows], next })
})

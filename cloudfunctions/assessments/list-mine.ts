import { listMyAssessments } from '#core/contracts/assessments'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAdministrationsOf } from '../_store/administrations'
import { openedAll } from './kept'
import { describeOwn } from './own-view'

export const listMineHandler = handle(listMyAssessments, async ({ before }, { caller, database, secrets }) => {
  const { rows, next } = await listAdministrationsOf(database, caller.ids, before)
  return accept({ administrations: await describeOwn(database, openedAll(database, secrets, rows)), next })
})

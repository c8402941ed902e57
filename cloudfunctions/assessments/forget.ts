import { forgetAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, removeAdministration } from '../_store/administrations'

export const forgetHandler = handle(forgetAssessment, async ({ administrationId }, { caller, database }) => {
  const administration = await findAdministration(database, administrationId)
  // Somebody else's is unknown like one that never was: the answer must not tell which.
  if (!administration || !belongsTo(administration, caller.personId)) return refuse('assessment-unknown')
  await removeAdministration(database, administrationId)
  return accept({})
})

import { forgetAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, removeAdministration } from '../_store/administrations'

export const forgetHandler = handle(forgetAssessment, async ({ administrationId }, { caller, write }) => {
  const forgotten = await write({
    async first(documents, { person }) {
      const administration = await findAdministration(documents, administrationId)
      // Somebody else's is unknown like one that never was: the answer must not tell which.
      if (!administration || !belongsTo(administration, caller.ids)) return refuse('assessment-unknown')
      await removeAdministration(documents, administrationId)
      return accept({ value: { id: administrationId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return forgotten.ok ? accept({}) : forgotten
})

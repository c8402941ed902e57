import { takeBackAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import { takeBack } from '#core/domain/assessment/sharing'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'
import type { Documents } from '../_store/database'
import { opened, sealed } from './kept'
import { describeOne } from './own-view'

export const takeBackHandler = handle(
  takeBackAssessment,
  async ({ administrationId }, { caller, database, secrets, write }) => {
    async function own(documents: Documents) {
      const found = await findAdministration(documents, administrationId)
      return found && belongsTo(found, caller.ids) ? accept(found) : refuse('assessment-unknown')
    }

    const decision = await write({
      async first(documents, { person, now }) {
        const found = await own(documents)
        if (!found.ok) return found
        const taken = takeBack(found.value, now)
        if (!taken.ok) return taken
        await saveAdministration(documents, sealed(secrets, taken.value))
        const changed = { value: taken.value, person }
        return accept(taken.value === found.value ? { ...changed, already: true as const } : changed)
      },
      again: own,
    })
    return decision.ok ? accept({ takenBack: await describeOne(database, opened(secrets, decision.value)) }) : decision
  },
)

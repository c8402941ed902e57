import { openConsultation } from '#core/contracts/consultations'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findForParty, readBoth } from './party'
import { describe } from './view'

export const openHandler = handle(openConsultation, async ({ consultationId }, { caller, database, secrets, now }) => {
  const party = await findForParty(database, consultationId, { ...caller, now })
  if (!party) return refuse('consultation-unknown')
  const { found, side } = party
  return accept({
    consultation: describe(found, { secrets, side, staff: await readBoth(database, [found]), now }),
  })
})

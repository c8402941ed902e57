import { noteStep } from '#core/contracts/placements'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { ownPlacement } from '../_store/placements'
import { countStep } from '../_store/step-counts'

/** Read in the transaction that counts, so that it is of one that hangs or of one that was taken down, and never between. */
export const noteStepHandler = handle(noteStep, async ({ scene, step }, { transaction, clock }) =>
  transaction<Record<string, never>, 'site-unknown'>(async (documents) => {
    const placement = await ownPlacement(documents, scene)
    if (!placement) return refuse('site-unknown')
    await countStep(documents, placement, step, clock())
    return accept({})
  }),
)

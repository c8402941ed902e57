import { giveUpTurn } from '#core/contracts/duty'
import { accept } from '#core/domain/decision'
import { giveUpTurn as giveUp } from '#core/domain/duty/queue'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { ownQueue, saveQueue } from '../_store/walk-ins'

export const giveUpTurnHandler = handle(giveUpTurn, async ({ siteId, walkInId }, { transaction, clock }) =>
  transaction<{ readonly walkInId: string }, 'turn-unknown'>(async (documents) => {
    const now = clock()
    const queue = await ownQueue(documents, siteId, dateOf(now))
    const after = giveUp(queue, walkInId, now)
    if (!after.ok) return after
    if (after.value !== queue) await saveQueue(documents, after.value)
    return accept({ walkInId })
  }),
)

import { settleTurn } from '#core/contracts/duty'
import { accept } from '#core/domain/decision'
import { settleTurn as settle } from '#core/domain/duty/queue'
import { handle } from '../_runtime/handle'
import { writeQueue } from './write-queue'

export const settleTurnHandler = handle(
  settleTurn,
  async ({ siteId, walkInId, how }, { caller, database, write, askedAt }) => {
    const settled = await writeQueue({
      ...{ siteId, caller, database, write, askedAt },
      change(queue, _, now) {
        const after = settle(queue, walkInId, how, now)
        return after.ok ? accept({ queue: after.value, walkInId }) : after
      },
    })
    return settled.ok ? accept({ walkInId }) : settled
  },
)

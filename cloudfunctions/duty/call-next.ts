import { callNext } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { callNext as call } from '#core/domain/duty/queue'
import { handle } from '../_runtime/handle'
import { describeWalkIn } from './view'
import { writeQueue } from './write-queue'

export const callNextHandler = handle(callNext, async ({ siteId }, { caller, database, write, askedAt }) => {
  const called = await writeQueue({
    ...{ siteId, caller, database, write, askedAt },
    change(queue, _, now) {
      const next = call(queue, caller.personId, now)
      return next.ok ? accept({ queue: next.value.queue, walkInId: next.value.walkIn.id }) : next
    },
  })
  if (called.ok) return accept({ walkIn: describeWalkIn(called.value, caller.ids) })
  return called.refusal === 'turn-unknown' ? refuse('attempt-over') : refuse(called.refusal)
})

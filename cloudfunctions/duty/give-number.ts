import { giveNumber } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { takeNumber } from '#core/domain/duty/queue'
import { minuteOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { isOpen } from './take-number'
import { describeWalkIn } from './view'
import { writeQueue } from './write-queue'

export const giveNumberHandler = handle(giveNumber, async ({ siteId }, { caller, database, write, newId, askedAt }) => {
  const walkInId = newId()
  const given = await writeQueue({
    ...{ siteId, caller, database, write, askedAt },
    change(queue, hours, now) {
      if (!isOpen(hours, minuteOf(now))) return refuse('site-not-open')
      const taken = takeNumber(queue, { id: walkInId, how: 'by-staff', mark: null }, now)
      return taken.ok ? accept({ queue: taken.value.queue, walkInId }) : taken
    },
  })
  if (given.ok) return accept({ walkIn: describeWalkIn(given.value, caller.ids) })
  // It was given and the day has ended since.
  return given.refusal === 'turn-unknown' ? refuse('attempt-over') : refuse(given.refusal)
})

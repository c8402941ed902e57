import { leaveWith } from '#core/domain/messages/allow'
import { nextDue } from '#core/domain/messages/due'
import type { Leave } from '#core/domain/messages/occasion'
import { DAY, HOUR } from '#core/domain/time'
import { privateAt } from '../../cloudfunctions/_runtime/personal'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { people } from '../../cloudfunctions/_store/people'
import { anAppointment, aPerson } from './makers'
import { functionEnv } from './world'

type Row = Parameters<typeof people.document>[0]

/** What one tap leaves of each. */
export const oneTap = leaveWith({ 'day-before': 1, 'hour-before': 1, changed: 1 })
/** Nothing is left once that reminder is sent: where to is kept until then, which is one writing more. */
export const theLast = leaveWith({ 'day-before': 1 })

/** Somebody whose reminder is due a day before `from`, and where to; each is sealed for themselves. */
export function somebodyToRemind(at: number, from: number, left: Leave = oneTap) {
  const [id, openid] = [`p1_due-${at}`, `o${String(at).padEnd(27, '-')}`]
  const times = { start: from, end: from + HOUR, bookedAt: from - 3 * DAY }
  const { seal } = secretsOf(functionEnv)
  const person = aPerson({
    ...{ id, appointments: [anAppointment({ ...times, id: `${id}-a`, personId: id, siteId: 's-chenguang' })] },
    messages: {
      ...{ to: seal(privateAt(id, 'to', null), openid), left },
      at: times.bookedAt,
    },
  })
  return { openid, row: people.document({ ...person, openBefore: null, dueAt: nextDue(person) } as Row) }
}

import { nextDue } from '#core/domain/messages/due'
import { DAY, HOUR } from '#core/domain/time'
import { privateAt } from '../../cloudfunctions/_runtime/personal'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { people } from '../../cloudfunctions/_store/people'
import { anAppointment, aPerson } from './makers'
import { functionEnv } from './world'

type Row = Parameters<typeof people.document>[0]

/** Somebody whose reminder is due a day before `from`, and where to; each is sealed for themselves. */
export function somebodyToRemind(at: number, from: number) {
  const [id, openid] = [`p1_due-${at}`, `o${String(at).padEnd(27, '-')}`]
  const times = { start: from, end: from + HOUR, bookedAt: from - 3 * DAY }
  const { seal } = secretsOf(functionEnv)
  const person = aPerson({
    ...{ id, appointments: [anAppointment({ ...times, id: `${id}-a`, personId: id, siteId: 's-chenguang' })] },
    messages: {
      ...{ to: seal(privateAt(id, 'to', null), openid), left: { 'day-before': 1, 'hour-before': 0, changed: 0 } },
      at: times.bookedAt,
    },
  })
  return { openid, row: people.document({ ...person, openBefore: null, dueAt: nextDue(person) } as Row) }
}

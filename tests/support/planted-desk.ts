import { sampleOpenid } from '#core/content/sample/people'
import { deskCodesOf } from '../../cloudfunctions/_runtime/desk/codes'
import { hashOf } from '../../cloudfunctions/_runtime/desk/secrets'
import { personIdsOf } from '../../cloudfunctions/_runtime/identity'
import { mondayAt } from './makers'
import { functionEnv, type World } from './world'

const { make } = deskCodesOf(functionEnv)
/** On a screen that nobody looked at yet, and on one that the person below did. */
export const askedCode = make(0, mondayAt(5)).code
export const seenCode = make(0, mondayAt(5)).code
export const deskComputer = '示例电脑 · 示例浏览器'

/** What computers ask, and one that this person is signed in at. */
export async function plantDesk(world: World, name: string, sessionId: string): Promise<void> {
  const ids = personIdsOf(sampleOpenid(name), functionEnv)
  const asked = { secret: hashOf('browser', 'x'), match: '47', computer: deskComputer, wrong: 0, v: 1 }
  const times = { askedAt: mondayAt(5), until: mondayAt(24) }
  await world.put('desk-sign-ins', { ...asked, ...times, id: hashOf('code', askedCode), state: 'asked', by: null })
  await world.put('desk-sign-ins', { ...asked, ...times, id: hashOf('code', seenCode), state: 'seen', by: ids })
  await world.put('desk-sessions', {
    ...{ id: sessionId, personId: ids[0], ids, computer: deskComputer, v: 1 },
    ...{ begunAt: mondayAt(5), until: mondayAt(24), endedAt: null },
  })
}

const tokenOf = (name: string) => `seat-of-${name}`.padEnd(36, '-')

/** What the browser holds of whoever sits at a desk by `plantSeat`. */
export const seatCookie = (name: string) => `__Host-xinlin-desk=s.${tokenOf(name)}`

/** Somebody sits at a desk, whom this cookie names, until the end of that Monday. */
export async function plantSeat(world: World, name: string): Promise<void> {
  const ids = personIdsOf(sampleOpenid(name), functionEnv)
  await world.put('desk-sessions', {
    ...{ id: hashOf('session', tokenOf(name)), personId: ids[0], ids, computer: deskComputer, v: 1 },
    ...{ begunAt: mondayAt(5), until: mondayAt(24), endedAt: null },
  })
}

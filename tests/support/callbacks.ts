import type { askCallback } from '#core/contracts/callbacks'
import type { InputOf } from '#core/contracts/operation'
import { type Callback, STAYS } from '#core/domain/callbacks/request'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { callbacks } from '../../cloudfunctions/_store/callbacks'
import { sealedAt } from '../../cloudfunctions/callbacks/view'
import { mondayAt } from './makers'
import { functionEnv, type World } from './world'

type Wish = InputOf<typeof askCallback>

/** Invented: the number leads to nobody who is meant. */
export const theirNumber = '13800138000'
export const theirName = '小禾阿姨'
export const theirLine = '想问问楼下的活动'

/** Safe on Mondays and Tuesdays after lunch, when 晨光 is open from 13:30 to 15:30. */
export const aCallbackWish = (change: Partial<Wish> = {}): Wish => ({
  ...{ asker: 'self', ownNumber: false, siteId: 's-chenguang', number: theirNumber, name: theirName },
  ...{ callerIs: 'community', ownCaller: '', message: 'none', toOther: 'hang-up', about: theirLine, consentVersion: 1 },
  windows: [
    { weekday: 1, from: 780, until: 930 },
    { weekday: 2, from: 780, until: 930 },
  ],
  ...change,
})

/** Asked for on that Monday at six, and due by 15:30. */
export function aCallback(change: Partial<Callback> & Pick<Callback, 'id' | 'personId'>): Callback {
  const { seal } = secretsOf(functionEnv)
  const { windows, asker, callerIs, message, toOther } = aCallbackWish()
  return {
    ...{ siteId: 's-chenguang', nodeId: 'n-chenguang', askedAt: mondayAt(6), asker, consentVersion: 1, windows },
    number: seal(sealedAt(change.id, 'number'), theirNumber),
    name: seal(sealedAt(change.id, 'name'), theirName),
    ...{ callerIs, ownCaller: null, message, toOther, promisedBy: mondayAt(15, 30), due: mondayAt(15, 30) },
    about: seal(sealedAt(change.id, 'about'), theirLine),
    ...{ taken: null, tries: [], isOpen: true, closed: null, goneAt: STAYS, looks: [] },
    ...change,
  }
}

export const putCallback = (world: World, callback: Callback) => world.put('callbacks', callbacks.document(callback))

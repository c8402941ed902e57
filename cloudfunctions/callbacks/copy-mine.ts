import { copyMyCallbacks } from '#core/contracts/callbacks'
import { isGone } from '#core/domain/callbacks/calling'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listCallbacksOf } from '../_store/callbacks'
import { nameSites } from './places'
import { describeOwn, openField } from './view'

/** As the contract has it; each is gone after a month. */
const MOST = 50

export const copyMineHandler = handle(copyMyCallbacks, async (_, { caller, database, secrets, now }) => {
  const found = (await listCallbacksOf(database, caller.ids, MOST)).filter((one) => !isGone(one, now))
  const nameOf = await nameSites(
    database,
    found.map(({ siteId }) => siteId),
  )
  return accept({
    requests: found.map((one) => ({
      ...describeOwn(secrets, one, nameOf(one.siteId), now),
      number: openField(secrets, one, 'number'),
    })),
  })
})

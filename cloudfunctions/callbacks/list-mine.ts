import { listMyCallbacks } from '#core/contracts/callbacks'
import { isGone } from '#core/domain/callbacks/calling'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listCallbacksOf } from '../_store/callbacks'
import { nameSites, readCallingSites } from './places'
import { describeOwn } from './view'

export const listMineHandler = handle(listMyCallbacks, async (_, { caller, database, secrets, now }) => {
  const [sites, found] = await Promise.all([readCallingSites(database), listCallbacksOf(database, caller.ids)])
  // The timer comes by once an hour; nobody sees what should be gone.
  const requests = found.filter((one) => !isGone(one, now))
  const nameOf = await nameSites(
    database,
    requests.map(({ siteId }) => siteId),
  )
  return accept({
    requests: requests.map((one) => describeOwn(secrets, one, nameOf(one.siteId), now)),
    places: sites.map(({ id, name, openingHours, phone }) => ({ id, name, hours: openingHours, phone })),
  })
})

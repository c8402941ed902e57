import { readQueue } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { turnOf, waitingIn } from '#core/domain/duty/queue'
import { mondayOf } from '#core/domain/duty/week'
import { dateOf, minuteOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findQueue } from '../_store/walk-ins'
import { readHouse } from './site-at'
import { isOpen } from './take-number'
import { describeWalkIn } from './view'
import { readThere, readWaits } from './wait-at'

/** As the contract has them. */
const MOST_PLACES = 60

export const readQueueHandler = handle(readQueue, async ({ siteId }, { caller, database, now }) => {
  const house = await readHouse(database)
  const own = house.sitesOfStaff(caller.grants)
  const sites = own.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name }))
  const site = siteId === null ? own[0] : own.find(({ id }) => id === siteId)
  if (!site) return siteId === null ? accept({ sites, queue: null }) : refuse('site-unknown')
  const today = dateOf(now)
  const [queue, there] = await Promise.all([
    findQueue(database, site.id, today),
    readThere(database, site.id, mondayOf(today)),
  ])
  const waits = await readWaits(database, there, queue, now)
  return accept({
    sites,
    queue: {
      ...{ siteId: site.id, isOpen: isOpen(site.hoursOn(today), minuteOf(now)) },
      walkIns: queue.walkIns
        .filter((one) => ['waiting', 'called'].includes(turnOf(one)))
        .map((one) => describeWalkIn(one, caller.ids)),
      wait: waits(waitingIn(queue).length),
    },
  })
})

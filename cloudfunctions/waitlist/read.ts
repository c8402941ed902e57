import { readWaiting } from '#core/contracts/waitlist'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findPerson } from '../_store/people'
import { listAllSites } from '../_store/sites'
import { listEntriesOf } from '../_store/waiting-entries'
import { describeOwn } from './view'

/** As the contract has them. */
const MOST = 40
const MOST_PLACES = 60

export const readHandler = handle(readWaiting, async (_, { caller, database, now }) => {
  const [person, own, sites] = await Promise.all([
    findPerson(database, caller.ids, database),
    listEntriesOf(database, caller.ids, MOST),
    listAllSites(database),
  ])
  const open = sites.filter(({ closedOn }) => closedOn === null)
  return accept({
    entries: await describeOwn(database, own, person, now),
    places: open.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name })),
  })
})
